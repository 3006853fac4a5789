import { Manager as Kind } from "./other";
import * as lib from "./barrel";

// The barrel has to gain it, although another import of the file has it under another name.
export const one = lib.createXSync({ userId: lib.version });
export const two = (kind: typeof Kind) => kind;
