const { build } = require("./constant");

module.exports = build({ userId: "e" });
