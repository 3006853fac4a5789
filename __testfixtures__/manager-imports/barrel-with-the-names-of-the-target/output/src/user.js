const { Manager } = require("./whole");
const { connect } = require("./core/manager");

module.exports = [new Manager(), connect()];
