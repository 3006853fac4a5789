const { createX } = require("./legacy/factory");

// 9: nothing else is exported
module.exports = { createX };
