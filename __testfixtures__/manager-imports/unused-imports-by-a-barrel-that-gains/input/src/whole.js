module.exports = require("./legacy/wrapper");
