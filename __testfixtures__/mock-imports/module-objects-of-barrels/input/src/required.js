const loaded = require("./barrel");

// 3: further names stand beside the variable, which is still used
exports.three = () => [new loaded.all.MockManager(), loaded];
exports.four = async () => {
  const barrel = await import("./barrel");
  return [new barrel.all.MockManager(), barrel];
};
