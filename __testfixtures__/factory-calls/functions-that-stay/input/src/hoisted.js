const { createX } = require("./legacy/factory");

// 2: in sloppy code a plain function of a block is a variable around the block
function outside(context) {
  if (context) {
    function inside(one) {
      return createX(one);
    }
  }
  return inside(context);
}
switch (1) {
  case 1:
    function pick(context) {
      return createX(context);
    }
}
module.exports = [outside, pick];
