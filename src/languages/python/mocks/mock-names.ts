/** How a file writes the names of `unittest.mock` at a place. */

import { importedName } from "../modules/imported-names";
import { type PythonFile, textOf } from "../modules/module";
import { lookUp, type Scope } from "../syntax/scope";
import { fieldOf, type SyntaxNode } from "../syntax/syntax";

export function isAsyncMock(callee: SyntaxNode | null, file: PythonFile): boolean {
  return callee !== null && isMock("AsyncMock", callee, file);
}

/** The text for a mock of a kind beside a patch or another mock; null where the file has none by that name. */
export function nameOfMock(
  kind: "AsyncMock" | "MagicMock",
  beside: SyntaxNode,
  scope: Scope,
  file: PythonFile,
): string | null {
  const object = fieldOf(beside, "object");
  const around = object ? importedName(object, file) : null;
  // The fixture of pytest-mock has the classes, too.
  const isFixture = object !== null && around === null && /^\w*mocker$/.test(textOf(object, file));
  if (object && (isFixture || around === "unittest.mock" || around === "mock"))
    return `${textOf(object, file)}.${kind}`;
  const declarations = lookUp(kind, scope)?.declarations ?? [];
  const items = declarations.map(({ node }) => file.itemOf.get(node));
  const isImported = items.every(
    (item) => item?.form === "from" && /^(?:unittest\.)?mock$/.test(item.module) && item.name === kind,
  );
  return items.length > 0 && isImported ? kind : null;
}

function isMock(kind: string, callee: SyntaxNode, file: PythonFile): boolean {
  const name = importedName(callee, file);
  return (
    name === `unittest.mock.${kind}` ||
    name === `mock.${kind}` ||
    /^\w*mocker\.AsyncMock$/.test(textOf(callee, file))
  );
}
