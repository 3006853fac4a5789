// 5: the file reads what it exports
module.exports = require("./legacy/factory");
console.log(module.exports);
