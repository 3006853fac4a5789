const name = "../core/manager";
exports.Unknown = require(name);
