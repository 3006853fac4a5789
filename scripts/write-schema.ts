/** Writes `manifest.schema.json` from the schema of manifests. Run by `npm run schema`. */

import { writeFileSync } from "node:fs";
import { jsonSchemaPath, jsonSchemaText } from "../src/manifest/json-schema-file";

writeFileSync(jsonSchemaPath(), jsonSchemaText());
