/** Explains the words of this project. Every question has an answer here, if only a modest one. */

import type { Tool } from "./tool";

const ENTRIES: ReadonlyMap<string, string> = new Map([
  ["ssot", "SSOT is the single source of truth: one place that knows, and that everybody asks."],
  ["websocket", "A WebSocket is a connection on which both sides may speak at any time."],
  ["codemod", "A codemod is a program that changes programs."],
]);

export const glossary: Tool = {
  name: "glossary",
  accepts: () => true,
  run: (question) => {
    for (const word of question.toLowerCase().match(/[a-z]+/g) ?? []) {
      const entry = ENTRIES.get(word);
      if (entry) return entry;
    }
    return "I have no entry for that yet.";
  },
};
