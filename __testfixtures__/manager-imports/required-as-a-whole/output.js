const sockets = require("./core/manager");
const own = 1, inline = new (require("./core/manager").Manager)();

exports.make = () => new sockets.Manager();
exports.connect = sockets.connect;
exports.both = [own, inline];
