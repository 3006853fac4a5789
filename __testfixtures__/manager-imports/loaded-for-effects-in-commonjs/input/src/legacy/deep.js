exports.Deep = require("../core/manager");
// This sets something of another module.
exports.Deep.isOld = true;
