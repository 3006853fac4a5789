const { Manager, connect } = require("./core/manager");

// 1: the class alone is needed
exports.made = (value) => [new Manager(), value instanceof Manager, Manager.shared, connect()];
