function require(name) {
  return globalThis.register(name);
}
const loaded = require("../core/manager");
exports.Own = 1;
