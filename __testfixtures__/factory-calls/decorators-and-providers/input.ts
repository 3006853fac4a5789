import { Inject, Injectable, Module } from "@nestjs/common";
import { createXSync, LegacyX, XFactory } from "./legacy/factory";
import { Wrapper } from "./legacy/wrapper";

// 1: a class with a counterpart, as a token and as a type
@Injectable()
export class One {
  constructor(
    @Inject(Wrapper) private readonly wrapper: Wrapper,
    private readonly other: Wrapper,
  ) {}
}
class Mock {}
// 2: as a provider, in each form
@Module({
  imports: [],
  providers: [
    Wrapper,
    { provide: Wrapper, useClass: Mock },
    { provide: "a", useExisting: Wrapper },
    { provide: "b", useFactory: (context) => new Wrapper(), inject: [Wrapper] },
  ],
  exports: [Wrapper],
})
export class Two {}
// 3: a class of which only `new` has a counterpart: its type may be a token, too
@Injectable()
export class Three {
  constructor(private readonly x: LegacyX) {}
  make(): unknown {
    const made: LegacyX = new LegacyX({ userId: "a" });
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
