/** Answers "what is 6 x 7?". */

import type { Tool } from "./tool";

const CALCULATION = /(-?\d+)\s*([-+x*/])\s*(-?\d+)/;

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  x: (a, b) => a * b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

export const calculator: Tool = {
  name: "calculator",
  accepts: (question) => CALCULATION.test(question),
  run: (question) => {
    const [, left, operator = "", right] = CALCULATION.exec(question) ?? [];
    return String(OPERATIONS[operator]?.(Number(left), Number(right)));
  },
};
