const { createX } = require("./legacy/factory");

// 10: the file reads what it exports
exports.make = createX;
module.exports.names = Object.keys(exports);
