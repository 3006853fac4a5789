const { Manager } = require("./core/manager");
const member = require("./with-member");

module.exports = async () => [
  // 1: called under whatever name, or without one
  Manager.forUser({ userId: "a" }),
  require("./core/manager").Manager.forUser({ userId: "b" }),
  // 2: the member is a use of it
  Manager.forUser({ userId: "c" }),
  member.version,
];
