const { Manager } = require("./constant");

module.exports = Manager.forUser({ userId: "e" });
