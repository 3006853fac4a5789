const { createX, createXSync, XFactory } = require("./legacy/factory");

// 8: in an object, where somebody uses one of them in a way that is left
module.exports = {
  createX,
  make: createXSync, // the maker
  XFactory,
};
