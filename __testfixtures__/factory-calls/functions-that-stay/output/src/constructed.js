const { createX } = require("./legacy/factory");
const { Manager } = require("./core/manager");

// 1: an async function makes nothing with `new`, and has no prototype
function Connection(context) {
  return createX(context);
}
function made(context) {
  return createX(context);
}
const extended = function (context) {
  return createX(context);
};
extended.prototype.kind = "x";
async function plain(context) {
  return Manager.forUser(context);
}
module.exports = [Connection, new made({ userId: "a" }), extended, (value) => value instanceof made, plain];
