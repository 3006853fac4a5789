module.exports = require("./core/manager");
