exports.Manager = require("./core/manager").Manager;
