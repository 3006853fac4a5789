// 1. The other imports have the extension of the file, so the new one has it.
import { createX } from "@acme/sockets";
import { context } from "./context.ts";

createX(context);
