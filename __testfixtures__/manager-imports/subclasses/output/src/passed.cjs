const { Swapped } = require("./legacy/errors");
const { Unified } = require("./core/errors");
module.exports = { Swapped, Kept: Unified };
