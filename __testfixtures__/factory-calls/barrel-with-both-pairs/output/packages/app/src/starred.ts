import { open, other, make } from "@fixture/core/star";

console.log(make("a"), [open], other);
