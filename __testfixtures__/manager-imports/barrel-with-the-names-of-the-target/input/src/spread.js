module.exports = { ...require("./legacy/same"), more: 1 };
