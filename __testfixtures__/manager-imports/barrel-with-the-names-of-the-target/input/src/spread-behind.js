module.exports = { send: 1, ...require("./legacy/same") };
