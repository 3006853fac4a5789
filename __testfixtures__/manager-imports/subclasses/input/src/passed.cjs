const { Filled, Swapped, Kept } = require("./legacy/errors");
module.exports = { Filled, Swapped, Kept };
