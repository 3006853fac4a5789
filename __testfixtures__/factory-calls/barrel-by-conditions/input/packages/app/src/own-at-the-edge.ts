// 1. Under the condition "edge" another file is meant, which does not gain the replacement.
import { createX } from "@acme/kit";

createX(1);
