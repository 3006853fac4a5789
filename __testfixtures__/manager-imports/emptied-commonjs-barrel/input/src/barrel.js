// 1: nothing uses the name, so it goes, and the file stays a module
exports.createXSync = require("./legacy/factory").createXSync;
