const Single = require("./legacy/single");
const Both = require("./legacy/with-members");
const { connect } = require("./legacy/with-members");
const Passed = require("./barrel");

// 1: the module is the class
const one = [new Single(), Single.shared, new Both(), new Passed()];
// 2: with members beside it
const two = [Both.connect(), connect()];
// 3: without a name
const three = [new (require("./legacy/single"))(), require("./legacy/with-members").connect()];
module.exports = { Single, one, two, three };
