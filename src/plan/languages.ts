/** The languages that exist. */

import { javaScript } from "../languages/javascript/language";
import type { Language } from "../languages/language";
import { python } from "../languages/python/language";
import type { Manifest } from "../manifest/schema";
import type { SourceKind } from "../workspace/source-kind";

export const LANGUAGES: readonly Language[] = [javaScript, python];

/** The languages of the manifest's modules; files of others are none of the migration's business. */
export function languagesOf({ target, imports, legacy }: Manifest): readonly Language[] {
  const modules = [target.module, ...Object.values(imports), ...legacy.map(({ module }) => module)];
  return LANGUAGES.filter(({ extensions }) =>
    modules.some((module) => extensions.some((extension) => module.endsWith(extension))),
  );
}

/** The files that a language reads: its own, and those in which it stands among other things. */
export function sourcesOf({ extensions, embeddedIn, interpreters }: Language): SourceKind {
  return { extensions: [...extensions, ...embeddedIn], interpreters };
}
