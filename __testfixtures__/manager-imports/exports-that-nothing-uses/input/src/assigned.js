const { createX } = require("./legacy/factory");
const legacy = require("./legacy/factory");

// 7: assigned to `exports`, in whatever way
exports.make = createX;
module.exports.build = legacy.createXSync;
exports.version = 1;
