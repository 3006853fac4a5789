const { createXSync } = require("./legacy/factory");

// 1: CommonJS has no `await` at its top
exports.one = createXSync({ userId: "a" });
exports.open = async (context) => createXSync(context);
