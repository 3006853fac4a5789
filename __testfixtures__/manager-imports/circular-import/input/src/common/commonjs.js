// 3. A `require` at the top runs while the file is loaded; so does one in a function that is called at once.
const { isObject } = require("./is-object");

exports.isPresent = (value) => isObject(value) || value !== undefined;
exports.isThere = (() => require("./is-object").isObject(exports))();
