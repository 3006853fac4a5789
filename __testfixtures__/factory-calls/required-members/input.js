const makeSync = require("./legacy/factory").createXSync;
const make = require("./legacy/factory").createX, Wrapper = require("./legacy/wrapper").Wrapper, own = 1;
const left = require("./legacy/factory").createShort;
var unused = require("./legacy/factory").createWith;
let changed = require("./legacy/factory").createXSync;
const deep = require("./legacy/factory").XError.name;
const { createTyped } = require("./legacy/factory"), other = require("./core/manager").connect;

// 1: one name for all calls
exports.all = async (context) => [makeSync(context), await make(context), new Wrapper(), own, other()];
// 2: one is left to a person, and one is not
exports.short = [left("a"), left("b", 1)];
// 3: set anew, and more than the name
changed = null;
exports.rest = [changed, deep, createTyped({ userId: "c" })];
// 4: in a function
exports.inside = (context) => {
  const create = require("./legacy/factory").createXSync;
  return create(context);
};
// 5: the name in quotes
const quoted = require("./legacy/factory")["createXSync"];
exports.quoted = (context) => quoted(context);
