// 1. The other imports have the extension of the file, so the new one has it.
import { Manager } from "./manager.ts";
import { context } from "./context.ts";

Manager.forUser(context);
