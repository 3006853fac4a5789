// 1. The variable and its value go, with the line that they had for themselves.
exports.one = require('./core/manager').Manager.forUser(context)

// 2. Something else stands in front of them, or behind.
setUp();
exports.two = require('./core/manager').Manager.forUser(context)
setUp()
exports.three = require('./core/manager').Manager.forUser(context)

// 3. The last statement of the line leaves the semicolon that the next line needs.
;[1].forEach(() => require('./core/manager').Manager.forUser(context))

// 4. In a block of its own.
exports.five = () => { return require('./core/manager').Manager.forUser(context) }
