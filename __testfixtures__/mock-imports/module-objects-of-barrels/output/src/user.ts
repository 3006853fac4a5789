import loaded = require("./barrel");
import { createManagerMock } from "./barrel";

// 1: the barrel has the replacement; the module object is still used
export class Own extends loaded.all.MockManager {}
export const one = (of: ReturnType<typeof createManagerMock>) => of;
