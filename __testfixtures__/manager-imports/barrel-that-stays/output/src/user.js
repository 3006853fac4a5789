const { Manager, connect } = require("./core/manager");
const spread = require("./spread");

// 2: the same of barrels that copy exports at run time
module.exports = [new Manager(), new Manager(), Manager.forUser({ userId: "a" }), connect(), spread.more];
