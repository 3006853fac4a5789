// 1: everybody goes past it
module.exports = require("./legacy/factory");
