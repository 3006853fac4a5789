const { Wrapper } = require('./legacy/wrapper')

module.exports = { ...require('./legacy/mock'), Wrapper, connect: require('./legacy/wrapper').connect }
exports.make = require('./legacy/factory').createXSync
exports['Quoted'] = require('./legacy/wrapper')['Wrapper']
