// 2. The same by a namespace.
import * as kit from "@acme/kit";

kit.createX(1);
