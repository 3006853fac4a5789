import { Manager } from "./core/manager"

type Context = { userId: string }

export class Service {
  private readonly name = "a"
  ;[Symbol.iterator] = null

  run = async (ctx: Context) => {
    const first = Manager.forUser(ctx)
    ;[first].forEach((one) => one)
    Manager.forUser(ctx).send("a")
    return [Manager.forUser(ctx), Manager.forUser(ctx), this.name]
  }
}

export const load = async (ctx: Context) => Manager.forUser(ctx)
