// 1. The package does not depend on the one of the replacement.
import { createX } from "@acme/a";

createX(1);
