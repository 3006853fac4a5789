const { Manager } = require("./barrels");

exports.made = Manager.forUser({ userId: "a" });
