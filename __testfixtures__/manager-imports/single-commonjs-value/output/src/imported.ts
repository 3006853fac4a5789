import { Manager as Single, Manager, connect } from "./core/manager";
import * as namespace from "./legacy/single";

// 4: as a default import, and by `import x = require()`
export const four: Manager[] = [new Single(), new Manager(), connect()];
// 5: an object of the module, which is no class
export const five = namespace;
