"use strict";
const { Manager } = require("./core/manager");

// 3: in strict code it is not
if (process.env.OPEN) {
  async function inside(context) {
    return Manager.forUser(context);
  }
  module.exports = inside;
}
