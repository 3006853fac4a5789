const sockets = require("./legacy/wrapper");
const own = 1, inline = new (require("./legacy/wrapper").Wrapper)();

exports.make = () => new sockets.Wrapper();
exports.connect = sockets.connect;
exports.both = [own, inline];
