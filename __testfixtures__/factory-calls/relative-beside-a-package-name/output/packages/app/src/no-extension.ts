// 3. The other imports have none.
import { Manager } from "./manager";
import { context } from "./context";

Manager.forUser(context);
