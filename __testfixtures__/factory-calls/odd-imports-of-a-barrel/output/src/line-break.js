exports.made = require("./barrels").Manager.forUser({ userId: "a" });
