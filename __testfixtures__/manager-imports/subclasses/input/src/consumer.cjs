const { Filled, Swapped } = require("./passed.cjs");
exports.made = new Filled("message");
exports.Eight = class extends Swapped {};
