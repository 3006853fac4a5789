const createXSync = require("./barrels")
  .createXSync;

exports.made = createXSync({ userId: "a" });
