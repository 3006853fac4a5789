__exportStar(require("./legacy/wrapper"), exports);
