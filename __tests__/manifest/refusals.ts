/** Runs tables of manifests that must be refused: each with its place, message and fix. */

import { parseManifest } from "../../src/manifest/load";
import type { ManifestProblem } from "../../src/manifest/problems";
import { marked } from "./place";

/** The parts of a good manifest, for a case to break one. */
export const HEAD = `name: m
target: { module: t.ts, export: T }
`;
export const LEGACY = `legacy:
  - module: a.ts
    role: factory
`;

export interface Refused {
  readonly title: string;
  /** The manifest, with § where the problem stands. */
  readonly text: string;
  readonly code: ManifestProblem["code"];
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** Expects exactly the one problem that each case states, with line ends of both kinds. */
export function testRefusals(cases: readonly Refused[]): void {
  describe.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("a manifest with %s line ends is refused with the place, the message and the fix for", (_, newline) => {
    test.each(cases.map((each) => [each.title, each] as const))("%s", (__, expected) => {
      const { text, position } = marked(expected.text);
      const result = parseManifest("m.yaml", text.replaceAll("\n", newline));
      expect(result).toEqual({
        ok: false,
        problems: [
          {
            code: expected.code,
            file: "m.yaml",
            path: expected.path,
            position,
            line: text.split("\n")[position.line - 1],
            message: expected.message,
            fix: expected.fix,
          },
        ],
      });
    });
  });
}
