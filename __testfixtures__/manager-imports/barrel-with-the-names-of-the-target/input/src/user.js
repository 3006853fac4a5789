const { Manager } = require("./whole");
const { connect } = require("./spread-behind");

module.exports = [new Manager(), connect()];
