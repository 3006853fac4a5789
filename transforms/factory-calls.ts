/** Factory calls move to the target's user-scoped accessor: calls, constructions, what holds them, and their imports. */

import { jscodeshiftTransform } from "../src/jscodeshift/adapter";

export const parser = "tsx";

export default jscodeshiftTransform("factory-calls");
