const { createXSync } = require("./unused");
const { unnamed, createX } = require("./named");

module.exports = async () => [
  createXSync({ userId: "a" }),
  require("./unused").createXSync({ userId: "b" }),
  await createX({ userId: "c" }),
  unnamed(),
  Object.keys(require("./again")),
];
