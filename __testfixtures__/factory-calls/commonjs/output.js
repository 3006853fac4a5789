'use strict'

const { Manager } = require('./core/manager')
const legacy = require('./core/manager')
const path = require('path')

// 1: calls
async function run (ctx) {
  const manager = Manager.forUser(ctx)
  const other = Manager.forUser(ctx)
  return [manager, other, Manager.forUser(ctx), legacy.Manager.forUser(ctx), path.sep]
}

// 2: a class field
class Service {
  async run (ctx) {
    return Manager.forUser(ctx)
  }
}

// 3: required where it is used
exports.inline = (ctx) => require('./core/manager').Manager.forUser(ctx)
exports.lazy = async (ctx) => {
  return Manager.forUser(ctx)
}

module.exports = { ...exports, run, Service }
