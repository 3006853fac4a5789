// 3: nobody knows what is used of it
module.exports = require("./legacy/factory");
