/** Finds what the settings of jest in JSON say of legacy modules: in a package.json, or in a file of their own. */

import type * as t from "@babel/types";
import type { DraftSite } from "../../../sites/analysis";
import type { RepoPath } from "../../../workspace/paths";
import type { RuleBook } from "../pairs/rules";
import { keyName } from "../syntax/names";
import { eachChild, parseManifestExpression, spanOf } from "../syntax/parse";
import { pathSite } from "./draft-sites";
import { isOnlySigns } from "./loaded-texts";
import { namedBySetting, namesModules } from "./settings";

/** True for `package.json`, `jest.config.json` and `jest-e2e.json`. */
export function isSettings(path: RepoPath): boolean {
  return isManifest(path) || /(?:^|\/)jest[\w.-]*\.json$/.test(path);
}

function isManifest(path: RepoPath): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}

/** The sites in the text of such a file; none where it is no JSON object. */
export function jsonSettings(
  path: RepoPath,
  text: string,
  book: RuleBook,
  resolve: (specifier: string) => RepoPath | null,
): readonly DraftSite[] {
  const jest = settingsOf(path, text);
  if (!jest) return [];
  return textsIn(jest).flatMap(({ node, settings }): readonly DraftSite[] => {
    if (isOnlySigns(node.value) && !namesModules(settings)) return [];
    const legacy = namedBySetting(node.value, { book, resolve, module: { path } });
    if (legacy === null) return [];
    const origin = { module: legacy, name: "*" };
    return [
      pathSite({ span: spanOf(node), origin, via: [], refusal: { code: "module-path-setting" } }, null),
    ];
  });
}

/** The object, in a package.json the value under `jest`. JSON is an expression, except for a mark at its beginning. */
function settingsOf(path: RepoPath, text: string): t.Node | null {
  try {
    const object = parseManifestExpression(text.replace(/^\uFEFF/, " "));
    if (object.type !== "ObjectExpression") return null;
    if (!isManifest(path)) return object;
    for (const property of object.properties) {
      const isJest =
        property.type === "ObjectProperty" &&
        property.key.type === "StringLiteral" &&
        property.key.value === "jest";
      if (isJest) return property.value;
    }
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

interface SettingText {
  readonly node: t.StringLiteral;
  /** The names of the settings to which it belongs. */
  readonly settings: readonly string[];
}

function textsIn(node: t.Node, settings: readonly string[] = []): readonly SettingText[] {
  if (node.type === "StringLiteral") return [{ node, settings }];
  const found: SettingText[] = [];
  eachChild(node, (child, key) => {
    const isValue = node.type === "ObjectProperty" && key === "value";
    found.push(...textsIn(child, isValue ? [...settings, keyName(node.key) ?? ""] : settings));
  });
  return found;
}
