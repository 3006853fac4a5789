// 2. The other imports have the extension of the build.
import { createX } from "@acme/sockets";
import { context } from "./context.js";

createX(context);
