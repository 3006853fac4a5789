// 1: assigned again
let { Wrapper } = require("./legacy/wrapper");
Wrapper = class {};
new Wrapper();
// 2: declared again
var { connect } = require("./legacy/wrapper");
var connect = () => {};
connect();
// 3: a variable that is set once for each test
let Sockets;
beforeEach(() => {
  ({ Wrapper: Sockets } = require("./legacy/wrapper"));
});
// 4: a part of the module is replaced
const legacy = require("./legacy/wrapper");
legacy.connect = jest.fn();
delete legacy.Wrapper;
// 5: in a loop, and by a pattern
let { Wrapper: inLoop } = require("./legacy/wrapper");
for (inLoop of []) inLoop();
let { connect: swapped } = legacy;
[swapped] = [1];
// 6: with a default for the case that it is missing
const { Wrapper: Sure = class {} } = require("./legacy/wrapper");
const { connect: open } = require("./core/manager");
module.exports = [Sure, open];
