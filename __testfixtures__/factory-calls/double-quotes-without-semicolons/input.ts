import { createX, createXSync, XFactory } from "./legacy/factory"

type Context = { userId: string }

export class Service {
  private readonly factory = new XFactory()
  private readonly name = "a"
  ;[Symbol.iterator] = null

  run = async (ctx: Context) => {
    const local = new XFactory()
    const first = await local.create(ctx)
    ;[first].forEach((one) => one)
    const other = new XFactory()
    ;(await other.create(ctx)).send("a")
    return [await this.factory.create(ctx), createXSync(ctx), this.name]
  }
}

export const load = (ctx: Context) => createX(ctx)
