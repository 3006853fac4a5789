module.exports = require("./value");
