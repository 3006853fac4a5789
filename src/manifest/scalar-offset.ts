/** Where a code unit of a scalar's value stands in the notation of the scalar (quotes, escapes, blocks). */

import { isScalar, type Node, Scalar } from "yaml";

/**
 * The offset in `text` of the code unit `offset` of the node's trimmed value. Where the notation folds
 * lines, only the start of the scalar is certain, and that is given.
 */
export function offsetInNotation(text: string, node: Node, offset: number): number {
  const [start, end] = node.range ?? [0, 0];
  if (offset === 0 || !isScalar(node) || typeof node.value !== "string") return start;
  const raw = text.slice(start, end);
  const value = node.value;
  const inValue = offset + value.length - value.trimStart().length;
  if (node.type === Scalar.BLOCK_LITERAL) return start + (literalOffset(raw, value, inValue) ?? 0);
  if (raw.includes("\n")) return start;
  if (node.type === Scalar.PLAIN) return start + inValue;
  if (node.type === Scalar.QUOTE_SINGLE) return start + quotedOffset(raw, inValue, /''|./y);
  if (node.type === Scalar.QUOTE_DOUBLE) return start + quotedOffset(raw, inValue, DOUBLE_QUOTED);
  return start;
}

/** YAML 1.2.2, section 5.7: an escape has 2, 4, 6 or 10 code units. */
const DOUBLE_QUOTED = /\\x.{2}|\\u.{4}|\\U.{8}|\\.|./y;

function quotedOffset(raw: string, offset: number, unit: RegExp): number {
  unit.lastIndex = 1;
  for (let passed = 0; passed < offset; ) {
    const match = unit.exec(raw);
    if (!match) break;
    // Only `\U` can stand for two code units.
    passed += match[0].startsWith("\\U")
      ? String.fromCodePoint(Number.parseInt(match[0].slice(2), 16)).length
      : 1;
  }
  return unit.lastIndex;
}

/** In a literal block the lines of the value are those below the header, without their indentation. */
function literalOffset(raw: string, value: string, offset: number): number | null {
  const [header = "", ...lines] = raw.split("\n");
  const first = lines.find((line) => line.trim() !== "");
  if (/[1-9]/.test(header) || first === undefined) return null;
  const indent = first.length - first.trimStart().length;
  const before = value.slice(0, offset).split("\n");
  const line = before.length - 1;
  const lineStart = [header, ...lines.slice(0, line)].reduce((sum, each) => sum + each.length + 1, 0);
  return lineStart + indent + (before.at(-1) as string).length;
}
