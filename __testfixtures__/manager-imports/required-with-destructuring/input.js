'use strict'
const { Wrapper, connect: open } = require('./legacy/wrapper')
const path = require('path')

open()
module.exports = { make: () => new Wrapper(), Wrapper, path }
