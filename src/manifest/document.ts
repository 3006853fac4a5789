/**
 * Reads the text of a manifest, YAML or JSON (which is YAML too), into a plain value, and knows where
 * each field stands. YAML is kept to what a person reads at a glance: no aliases, anchors or tags.
 */

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { Position } from "../sites/site";
import { type FieldPath, type ManifestProblem, type ManifestText, problemAtPosition } from "./problems";
import { offsetInNotation } from "./scalar-offset";
import { explainSyntaxError } from "./syntax-errors";

export interface ManifestDocument extends ManifestText {
  /** The plain value; null for an empty text. Not to be relied on when `broken`. */
  readonly value: unknown;
  readonly problems: readonly ManifestProblem[];
  /** True when the text is not well-formed, so that its fields cannot be judged. */
  readonly broken: boolean;
}

/** Parses a decoded text without a BOM. */
export function parseManifestText(file: string, text: string): ManifestDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false, // found below, with the place of the first
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const located: ManifestText = {
    file,
    text,
    locate: (path, side = "value", offsetWithin = 0) => {
      const node = findNode(document, path, side);
      return node?.range ? positionOf(offsetInNotation(text, node, offsetWithin)) : { line: 1, column: 1 };
    },
  };

  const problems: ManifestProblem[] = [];
  let broken = false;
  // Warnings too: yaml guesses there, and a guess about a manifest is a wrong migration. One mistake
  // tends to give several errors on its line, of which the first is the cause.
  for (const error of [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    // The place of a bad alias is sometimes that of its star, sometimes the one behind it.
    const start = error.code === "BAD_ALIAS" ? text.lastIndexOf("*", error.pos[0]) : error.pos[0];
    const position = positionOf(start);
    broken ||= !READABLE.has(error.code);
    if (problems.some((other) => other.position?.line === position.line)) continue;
    problems.push(problemAtPosition(located, { path: [], position, ...explainSyntaxError(error) }));
  }
  if (broken) return { ...located, value: null, problems, broken };
  const value = plainValue(document.contents, [], { located, problems, positionOf });
  return { ...located, value, problems, broken };
}

/** Errors after which the rest of the text still reads as its author meant it. */
const READABLE: ReadonlySet<string> = new Set(["NON_STRING_KEY", "TAG_RESOLVE_FAILED"]);

interface Reader {
  readonly located: ManifestText;
  readonly problems: ManifestProblem[];
  positionOf(offset: number): Position;
}

function plainValue(node: Node | null, path: FieldPath, reader: Reader): unknown {
  if (isAlias(node)) {
    const start = node.range?.[0] ?? 0;
    reportMark(path, start, "alias", `*${node.source}`, reader);
    return `*${node.source}`;
  }
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor !== undefined) {
    // The range of a node starts behind its anchor.
    const start = reader.located.text.lastIndexOf(`&${anchor}`, node?.range?.[0]);
    reportMark(path, start, "anchor", `&${anchor}`, reader);
  }
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item as Node, [...path, index], reader));
  if (!isMap(node)) return isScalar(node) ? node.value : null;

  const entries = new Map<string, unknown>();
  const firstAt = new Map<string, Position>();
  for (const { key, value } of node.items as { key: Node; value: Node | null }[]) {
    if (!isScalar(key)) continue; // reported as NON_STRING_KEY
    const name = keyText(key);
    const first = firstAt.get(name);
    const position = reader.positionOf(key.range?.[0] ?? 0);
    if (first) {
      reader.problems.push(
        problemAtPosition(reader.located, {
          code: "duplicate-key",
          path: [...path, name],
          position,
          message: `the key stands twice, first on line ${first.line}`,
          fix: "remove one of the two, or merge what stands below them",
        }),
      );
    }
    if (name === "__proto__") {
      // zod drops this key, and nothing may be skipped in silence.
      reader.problems.push(
        problemAtPosition(reader.located, {
          code: "bad-name",
          path: [...path, name],
          position,
          message: "cannot be a key of a manifest",
          fix: "remove the entry",
        }),
      );
    }
    firstAt.set(name, first ?? position);
    entries.set(name, plainValue(value, [...path, name], reader));
  }
  return Object.fromEntries(entries);
}

function reportMark(path: FieldPath, start: number, meaning: string, mark: string, reader: Reader): void {
  reader.problems.push(
    problemAtPosition(reader.located, {
      code: "yaml-feature",
      path,
      position: reader.positionOf(start),
      message: `an unquoted "${mark.charAt(0)}" starts a YAML ${meaning}, which a manifest cannot hold`,
      fix: `put the whole text in quotes if it is meant as it stands: ${JSON.stringify(mark)}`,
    }),
  );
}

/** The node of a field's key or value, or of the nearest field above that there is. */
function findNode(document: Document, path: FieldPath, side: "key" | "value"): Node | null {
  let key = document.contents as Node | null;
  let value = key;
  for (const part of path) {
    const next: { key: Node; value: Node | null } | undefined = isMap(value)
      ? pairOf(value, String(part))
      : isSeq(value) && value.items[Number(part)]
        ? { key: value.items[Number(part)] as Node, value: value.items[Number(part)] as Node }
        : undefined;
    if (!next) return key;
    ({ key, value } = next);
  }
  // An empty value has no place of its own: its node lies wherever the next token starts.
  const isEmpty = value === null || (isScalar(value) && value.value === null && value.source === "");
  return side === "key" || isEmpty ? key : value;
}

function pairOf(map: YAMLMap, name: string): { key: Node; value: Node | null } | undefined {
  const pairs = map.items as { key: Node; value: Node | null }[];
  // The last of equal keys, as its value is the one that counts.
  return pairs.findLast(({ key }) => keyText(key) === name);
}

/** Keys are compared without outer white space, as the schema trims them. */
function keyText(key: Node): string {
  return isScalar(key) ? String(key.value).trim() : "";
}
