const anything = require("./passed");
const member = require("./with-member");

module.exports = async () => [
  // 1: called under whatever name, or without one
  await anything({ userId: "a" }),
  await require("./value")({ userId: "b" }),
  // 2: the member is a use of it
  member({ userId: "c" }),
  member.version,
];
