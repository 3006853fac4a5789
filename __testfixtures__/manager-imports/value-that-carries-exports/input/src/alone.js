const Carrying = require("./legacy/carrying");

// 1: the class alone is needed
exports.made = (value) => [new Carrying(), value instanceof Carrying, Carrying.shared, Carrying.connect()];
