// 4: copied into the exports of another module
Object.assign(exports, require("./legacy/carrying"));
