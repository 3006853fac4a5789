const { createXSync } = require("./legacy/factory");

// 2: a member on it
module.exports = createXSync;
module.exports.version = 1;
