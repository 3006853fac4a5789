// 2: a name that has no counterpart is used
module.exports = require("./legacy/factory");
