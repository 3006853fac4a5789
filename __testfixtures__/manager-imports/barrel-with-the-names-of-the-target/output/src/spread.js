module.exports = { ...require("./core/manager"), more: 1 };
