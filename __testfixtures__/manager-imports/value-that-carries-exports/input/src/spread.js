module.exports = { own: 1, ...require("./legacy/carrying") };
