const { createX, createShort } = require("../../../src/legacy/factory");

module.exports = { createX, createShort };
