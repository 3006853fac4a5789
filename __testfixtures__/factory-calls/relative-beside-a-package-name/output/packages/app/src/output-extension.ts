// 2. The other imports have the extension of the build.
import { Manager } from "./manager.js";
import { context } from "./context.js";

Manager.forUser(context);
