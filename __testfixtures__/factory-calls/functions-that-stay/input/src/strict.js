"use strict";
const { createX } = require("./legacy/factory");

// 3: in strict code it is not
if (process.env.OPEN) {
  function inside(context) {
    return createX(context);
  }
  module.exports = inside;
}
