/** Imports, re-exports, types and values of a wrapper module move to the target. */

import { jscodeshiftTransform } from "../src/jscodeshift/adapter";

export const parser = "tsx";

export default jscodeshiftTransform("manager-imports");
