const { createX, createXSync, createShort } = require("../../../src/legacy/factory");

module.exports = { createX, createXSync, createShort };
