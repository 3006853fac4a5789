module.exports = require("./legacy/single");
