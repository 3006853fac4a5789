/** The text of `manifest.schema.json`, which editors read and the package publishes. */

import { join } from "node:path";
import { packageRoot } from "../installation";
import { manifestJsonSchema } from "./schema";

/** Where the committed file lies: at the root of the package. */
export function jsonSchemaPath(): string {
  return join(packageRoot(), "manifest.schema.json");
}

/** The whole text of the file, as generated from the schema. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`;
}
