const more = require("./legacy/factory");
module.exports = { ...require("./legacy/wrapper"), more: 1 };
Object.assign(module.exports, more);
