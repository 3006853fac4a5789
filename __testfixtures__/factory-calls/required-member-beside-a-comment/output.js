const { Manager } = require("./core/manager") /* the old one */ ;

exports.make = (context) => Manager.forUser(context);
