import { XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

type Context = { userId: string };

// 1: a hidden field
export class Hidden {
  async run(ctx: Context) {
    return Manager.forUser(ctx);
  }
}

// 2: private fields, with and without other members
export class Private {
  name = "a";

  async run(ctx: Context) {
    const manager = Manager.forUser(ctx);
    const arrow = async () => Manager.forUser(ctx);
    return [manager, arrow, this.name];
  }
}

// 3: assigned in the constructor, which nothing else needs
export class Assigned {
  async run(ctx: Context) {
    return [Manager.forUser(ctx), Manager.forUser(ctx)];
  }
}

// 4: assigned in a constructor that does more
export class Derived extends Hidden {
  constructor(private readonly ctx: Context) {
    super();
  }

  async run() {
    return Manager.forUser(this.ctx);
  }
}

// 5: the members of a class that stand on one line
export class Line { private a = 1; run = async (ctx: Context) => Manager.forUser(ctx); }

// 6: a field that nothing reads
export class Unused {
}

// 7: read-only, in a class that nobody can extend: the calls go, the field is for whoever reads it
class Sealed {
  readonly factory = new XFactory();

  async run(ctx: Context) {
    return Manager.forUser(ctx);
  }
}
export const sealed = () => new Sealed();
