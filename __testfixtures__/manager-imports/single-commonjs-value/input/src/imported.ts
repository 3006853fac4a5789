import Single from "./legacy/single";
import Both = require("./legacy/with-members");
import * as namespace from "./legacy/single";

// 4: as a default import, and by `import x = require()`
export const four: Both[] = [new Single(), new Both(), Both.connect()];
// 5: an object of the module, which is no class
export const five = namespace;
