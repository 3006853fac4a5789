// 1: a name is set before it is used
const { Manager: Manager2, Manager: Wrapper } = require("./core/manager");
const one = Manager2.forUser({ userId: "a" });
const two = later();
// 2: the target is required below
const three = new Wrapper();
const { Manager, connect } = require("./core/manager");
// 3: and above
const four = [connect(), new Manager(), new Manager()];
function later() {
  // 4: inside of a function, which may run at any time
  return new Manager2();
}
module.exports = { one, two, three, four };
