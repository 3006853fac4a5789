import { create, make } from "@fixture/core";

console.log(make("a"), [create]);
