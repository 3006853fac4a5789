const loaded = require("./barrel");
const { createManagerMock } = require("./barrel");

// 3: further names stand beside the variable, which is still used
exports.three = () => [createManagerMock(), loaded];
exports.four = async () => {
  const barrel = await import("./barrel");
  return [createManagerMock(), barrel];
};
