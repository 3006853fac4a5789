/** Which transform decides the sites of a legacy module. */

import type { LegacyRole } from "../manifest/schema";
import type { TransformName } from "../sites/site";

export const TRANSFORM_OF_ROLE: Readonly<Record<LegacyRole, TransformName>> = {
  factory: "factory-calls",
  wrapper: "manager-imports",
  mock: "mock-imports",
};
