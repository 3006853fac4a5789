const { createX } = require("./legacy/factory");

// 1: the module is the function
module.exports = createX;
