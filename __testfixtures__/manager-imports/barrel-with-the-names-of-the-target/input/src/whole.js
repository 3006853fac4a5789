module.exports = require("./legacy/same");
