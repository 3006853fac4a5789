const { Manager: Single } = require("./core/manager");
const { Manager, connect: connect2 } = require("./core/manager");
const { connect } = require("./core/manager");
const Passed = require("./barrel");

// 1: the module is the class
const one = [new Single(), Single.shared, new Manager(), new Passed()];
// 2: with members beside it
const two = [connect2(), connect()];
// 3: without a name
const three = [new (require("./core/manager").Manager)(), require("./core/manager").connect()];
module.exports = { Single, one, two, three };
