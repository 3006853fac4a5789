import { open, other } from "@fixture/core/star";

console.log(open("a"), [open], other);
