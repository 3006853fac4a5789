// 1: first, between and last
const { Manager } = require("./core/manager"), first = 1;
const second = 2, { missing } = require("./legacy/wrapper"), { connect } = require("./core/manager"), third = 3;
let fourth;
// 2: several of one statement
const { connect: open } = require("./core/manager"),
  legacy = require("./core/manager");
// 3: in the head of a loop
for (let { connect } = require("./core/manager"), index = 0; index < 1; index++) connect(index);

module.exports = async (ctx) => [
  new Manager(first, second, third, fourth),
  connect(missing),
  Manager.forUser(ctx),
  Manager.forUser(ctx),
  open(),
  legacy.connect(),
];
