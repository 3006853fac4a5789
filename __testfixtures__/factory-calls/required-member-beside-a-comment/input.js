const make = require("./legacy/factory") /* the old one */ .createXSync;

exports.make = (context) => make(context);
