// 1: the promise is used, so whoever passes it on, under whatever condition, goes on doing so
const { createX, createXSync } = require("@acme/dual");
const whole = require("@acme/dual");

createX({ userId: "a" }).then((made) => console.log(made), console.error);
whole.createShort("b", 1);
createXSync({ userId: "c" });
