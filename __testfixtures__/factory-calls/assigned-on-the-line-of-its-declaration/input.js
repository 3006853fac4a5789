// 1. The variable and its value go, with the line that they had for themselves.
let late; late = require('./legacy/factory').createXSync
exports.one = late(context)

// 2. Something else stands in front of them, or behind.
setUp(); let second; second = require('./legacy/factory').createXSync
exports.two = second(context)
let third; third = require('./legacy/factory').createXSync; setUp()
exports.three = third(context)

// 3. The last statement of the line leaves the semicolon that the next line needs.
let fourth; fourth = require('./legacy/factory').createXSync
;[1].forEach(() => fourth(context))

// 4. In a block of its own.
exports.five = () => { let fifth; fifth = require('./legacy/factory').createXSync; return fifth(context) }
