// 4. This package depends on both.
import { createX } from "@acme/a";

createX(1);
