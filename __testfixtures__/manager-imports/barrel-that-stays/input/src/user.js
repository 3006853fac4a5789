const { Wrapper } = require("./whole");
const spread = require("./spread");
const { connect } = require("./compiled");

// 2: the same of barrels that copy exports at run time
module.exports = [new Wrapper(), new spread.Wrapper(), spread.createXSync({ userId: "a" }), connect(), spread.more];
