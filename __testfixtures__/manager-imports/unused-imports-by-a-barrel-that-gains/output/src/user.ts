import { Manager as Held } from "./barrel";

// Neither is used, and the first one keeps the name that it has.
export const unused = 1;
