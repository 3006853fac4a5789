// 3. The other imports have none.
import { createX } from "@acme/sockets";
import { context } from "./context";

createX(context);
