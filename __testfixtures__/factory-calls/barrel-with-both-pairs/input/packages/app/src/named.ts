import { create } from "@fixture/core";

console.log(create("a"), [create]);
