const { Manager } = require("../core/manager");
const core = require("../core/manager");
exports["Plain"] = Manager;
module.exports.more = require("../core/manager");
