const { version } = require("./without");
const { Manager } = require("./core/manager");
const barrel = require("./with");

// 4: required
module.exports = [Manager.forUser({ userId: "a" }), barrel.Manager.forUser({ userId: "a" }), require("./with").Manager.forUser({ userId: "a" }), version];
