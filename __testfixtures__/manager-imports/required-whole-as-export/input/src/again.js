// 4: passed on as a whole once more
module.exports = require("./whole");
