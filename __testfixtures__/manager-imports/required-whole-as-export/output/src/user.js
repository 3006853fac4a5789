const { Manager } = require("./core/manager");
const { unnamed } = require("./named");

module.exports = async () => [
  Manager.forUser({ userId: "a" }),
  require("./core/manager").Manager.forUser({ userId: "b" }),
  Manager.forUser({ userId: "c" }),
  unnamed(),
  Object.keys(require("./again")),
];
