const { createXSync, version } = require("./without");
const barrel = require("./with");

// 4: required
module.exports = [createXSync({ userId: "a" }), barrel.createXSync({ userId: "a" }), require("./with").createXSync({ userId: "a" }), version];
