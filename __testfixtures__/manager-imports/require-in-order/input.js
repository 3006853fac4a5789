// 1: a name is set before it is used
const { createXSync } = require("./legacy/factory");
const one = createXSync({ userId: "a" });
const two = later();
// 2: the target is required below
const { Wrapper } = require("./legacy/wrapper");
const three = new Wrapper();
const { Manager } = require("./core/manager");
// 3: and above
const { connect, Wrapper: Sockets } = require("./legacy/wrapper");
const four = [connect(), new Sockets(), new Manager()];
function later() {
  // 4: inside of a function, which may run at any time
  const { Wrapper } = require("./legacy/wrapper");
  return new Wrapper();
}
module.exports = { one, two, three, four };
