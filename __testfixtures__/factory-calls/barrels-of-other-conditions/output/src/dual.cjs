// 1: the promise is used, so whoever passes it on, under whatever condition, goes on doing so
const { createX } = require("@acme/dual");
const { Manager } = require("./core/manager");
const whole = require("@acme/dual");

createX({ userId: "a" }).then((made) => console.log(made), console.error);
whole.createShort("b", 1);
Manager.forUser({ userId: "c" });
