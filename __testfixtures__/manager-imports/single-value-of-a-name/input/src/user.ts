import value = require("./value");
import imported from "./passed";

export const all = async () => [await value({ userId: "a" }), await imported({ userId: "b" })];
