const { Manager } = require("./core/manager");
const own = 1;
const left = require("./legacy/factory").createShort;
let changed = require("./legacy/factory").createXSync;
const deep = require("./legacy/factory").XError.name;
const other = require("./core/manager").connect;

// 1: one name for all calls
exports.all = async (context) => [Manager.forUser(context), Manager.forUser(context), new Manager(), own, other()];
// 2: one is left to a person, and one is not
exports.short = [Manager.forUser({ userId: "a" }), left("b", 1)];
// 3: set anew, and more than the name
changed = null;
exports.rest = [changed, deep, Manager.forUser({ userId: "c" })];
// 4: in a function
exports.inside = (context) => {
  return Manager.forUser(context);
};
// 5: the name in quotes
exports.quoted = (context) => require("./core/manager").Manager.forUser(context);
