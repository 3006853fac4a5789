'use strict'
const { Manager, connect: open } = require('./core/manager')
const path = require('path')

open()
module.exports = { make: () => new Manager(), Wrapper: Manager, path }
