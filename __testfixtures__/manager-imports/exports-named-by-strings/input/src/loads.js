// 4. Names taken out of what is loaded.
const { 'web-client': taken } = require('./legacy/clients');
const clients = require('./legacy/clients');
const member = require('./legacy/clients')['web-client'];

exports.five = [taken(5), clients['web-client'](5), member(5), require('./legacy/clients')['web-client'](5)];
