exports.load = (name) => require("./legacy/" + name);
