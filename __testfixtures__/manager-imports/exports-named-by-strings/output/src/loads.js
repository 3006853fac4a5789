// 4. Names taken out of what is loaded.
const { "web-client": taken } = require('./core/clients');
const clients = require('./core/clients');
const member = require('./core/clients')["web-client"];

exports.five = [taken(5), clients["web-client"](5), member(5), require('./core/clients')["web-client"](5)];
