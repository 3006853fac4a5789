import sockets = require("./core/manager");

export const manager: sockets.Manager = new sockets.Manager();
