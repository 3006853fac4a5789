// 1: nothing happens when this one is loaded
require("./legacy/plain");
// 2: `require` is a function of its own there
require("./legacy/own-require");
// 3: it changes another module
require("./legacy/deep");
// 4: what it loads is not known
require("./legacy/unknown");
