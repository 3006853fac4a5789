/** How many arguments a function that a module exports looks at. */

import { exportedValue } from "./exported-value";
import type { JavaScriptModule } from "./module";

/**
 * The number of parameters that an exported function declares. Null where the export is no function
 * of the module itself, or one that may see further arguments by a rest parameter or `arguments`.
 */
export function parameterCount(module: JavaScriptModule | null, name: string): number | null {
  if (!module) return null;
  const owner = exportedValue(module, name);
  if (
    owner?.type !== "FunctionDeclaration" &&
    owner?.type !== "FunctionExpression" &&
    owner?.type !== "ArrowFunctionExpression"
  )
    return null;
  const [start, end] = [owner.start as number, owner.end as number];
  if (owner.generator || /\barguments\b/.test(module.text.slice(start, end))) return null;
  // TypeScript's `this` parameter is no parameter at run time.
  const params = owner.params.filter((param) => param.type !== "Identifier" || param.name !== "this");
  return params.some((param) => param.type === "RestElement") ? null : params.length;
}
