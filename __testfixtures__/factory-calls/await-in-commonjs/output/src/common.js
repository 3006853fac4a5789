const { createXSync } = require("./legacy/factory");
const { Manager } = require("./core/manager");

// 1: CommonJS has no `await` at its top
exports.one = createXSync({ userId: "a" });
exports.open = async (context) => await Manager.forUser(context);
