const Carrying = require("./legacy/carrying");

// 2: others get the value, and its exports with it
const alias = Carrying;
class Sub extends Carrying {}
exports.all = [alias.connect(), Sub.connect(), ["connect"].map((name) => Carrying[name]())];
