/** Mock classes, fixtures and module mocks move to the mocks made from the target. */

import { jscodeshiftTransform } from "../src/jscodeshift/adapter";

export const parser = "tsx";

export default jscodeshiftTransform("mock-imports");
