'use strict'

const { createX, createXSync, XFactory } = require('./legacy/factory')
const legacy = require('./legacy/factory')
const path = require('path')

const factory = new XFactory()

// 1: calls
async function run (ctx) {
  const manager = await createX(ctx)
  const other = await factory.create(ctx)
  return [manager, other, createXSync(ctx), legacy.createXSync(ctx), path.sep]
}

// 2: a class field
class Service {
  #factory = new XFactory()

  async run (ctx) {
    return await this.#factory.create(ctx)
  }
}

// 3: required where it is used
exports.inline = (ctx) => require('./legacy/factory').createXSync(ctx)
exports.lazy = async (ctx) => {
  const { createX: make } = require('./legacy/factory')
  return await make(ctx)
}

module.exports = { ...exports, run, Service }
