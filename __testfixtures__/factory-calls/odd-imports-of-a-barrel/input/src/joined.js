const path = require("node:path");

const { createXSync } = require(path.join(__dirname,
  "legacy",
  "factory"));

exports.made = createXSync({ userId: "a" });
