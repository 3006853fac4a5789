import sockets = require("./legacy/wrapper");

export const manager: sockets.Wrapper = new sockets.Wrapper();
