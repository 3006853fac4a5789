import { Inject, Injectable, Module } from "@nestjs/common";
import { createXSync, LegacyX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: a class with a counterpart, as a token and as a type
@Injectable()
export class One {
  constructor(
    @Inject(Manager) private readonly wrapper: Manager,
    private readonly other: Manager,
  ) {}
}
class Mock {}
// 2: as a provider, in each form
@Module({
  imports: [],
  providers: [
    Manager,
    { provide: Manager, useClass: Mock },
    { provide: "a", useExisting: Manager },
    { provide: "b", useFactory: (context) => new Manager(), inject: [Manager] },
  ],
  exports: [Manager],
})
export class Two {}
// 3: a class of which only `new` has a counterpart: its type may be a token, too
@Injectable()
export class Three {
  constructor(private readonly x: LegacyX) {}
  make(): unknown {
    const made: Manager = new Manager({ userId: "a" });
    return [this.x, made];
  }
}
@Module({ providers: [LegacyX, { provide: LegacyX, useClass: Mock }, { provide: "x", useFactory: createXSync }] })
export class Four {}
// 4: a factory that is injected
@Injectable()
export class Five {
  constructor(private readonly factory: XFactory) {}
  open = async () => await this.factory.create({ userId: "a" });
}
