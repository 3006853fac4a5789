const { Wrapper, connect } = require('./barrel')
const { createManagerMock } = require('./test/ssot-mocks')
const barrel = require('./barrel')

connect()
module.exports = [new Wrapper(), new barrel.Wrapper(), createManagerMock()]
exports.quoted = new barrel.Quoted()
