const { Wrapper, connect, MockManager } = require('./barrel')
const barrel = require('./barrel')

connect()
module.exports = [new Wrapper(), new barrel.Wrapper(), new MockManager()]
exports.quoted = new barrel.Quoted()
