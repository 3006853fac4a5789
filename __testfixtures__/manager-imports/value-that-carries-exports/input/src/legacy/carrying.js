const { Manager } = require("../core/manager");

class Carrying extends Manager {}
module.exports = Carrying;
module.exports.Carrying = Carrying;
module.exports.connect = () => {};
