import loaded = require("./barrel");

// 1: the barrel has the replacement; the module object is still used
export class Own extends loaded.all.MockManager {}
export const one = (of: loaded.all.MockManager) => of;
