const { Swapped } = require("./passed.cjs");
const { Unified } = require("./core/errors.js");
exports.made = new Unified("message", "none");
exports.Eight = class extends Swapped {};
