// 2. The file imports it all the same.
import { createX } from "@acme/a";
import { other } from "@acme/core";

createX(other);
