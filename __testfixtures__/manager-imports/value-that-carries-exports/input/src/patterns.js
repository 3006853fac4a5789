// 3: patterns that take more than names
const { Carrying: { shared }, connect } = require("./legacy/carrying");
const { Carrying, ...others } = require("./legacy/carrying");

exports.all = [shared, connect, others, Carrying];
