module.exports = require("./core/manager").Manager;
