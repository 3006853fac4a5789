const { Manager } = require('./core/manager')

module.exports = { ...require('./legacy/mock'), Wrapper: Manager, connect: require('./core/manager').connect }
exports['Quoted'] = require('./core/manager').Manager
