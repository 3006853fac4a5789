// 1: first, between and last
const { Wrapper } = require("./legacy/wrapper"), first = 1;
const second = 2, { connect, missing } = require("./legacy/wrapper"), third = 3;
let fourth,
  { createXSync } = require("./legacy/factory");
// 2: several of one statement
const { createX } = require("./legacy/factory"),
  { connect: open } = require("./legacy/wrapper"),
  legacy = require("./legacy/wrapper");
// 3: in the head of a loop
for (let { connect } = require("./legacy/wrapper"), index = 0; index < 1; index++) connect(index);

module.exports = async (ctx) => [
  new Wrapper(first, second, third, fourth),
  connect(missing),
  createXSync(ctx),
  await createX(ctx),
  open(),
  legacy.connect(),
];
