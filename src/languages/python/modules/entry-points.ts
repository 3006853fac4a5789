/** Entry points, as packages state them: https://packaging.python.org/en/latest/specifications/entry-points/. */

/** The module and the name in a text such as `run = package.module:function`; null for any other text. */
export function entryPointIn(text: string): { readonly module: string; readonly name: string } | null {
  const [, module, name] = ENTRY_POINT.exec(text) ?? [];
  return module !== undefined && name !== undefined ? { module, name } : null;
}

const ENTRY_POINT = /^(?:[^=]+=)?\s*([A-Za-z_]\w*(?:\.\w+)+)\s*:\s*([A-Za-z_]\w*)/;
