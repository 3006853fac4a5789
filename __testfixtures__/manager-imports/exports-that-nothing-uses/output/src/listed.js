const { XFactory } = require("./legacy/factory");

// 8: in an object, where somebody uses one of them in a way that is left
module.exports = {
  // the maker
  XFactory,
};
