import { getXFactory, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare function register(value: unknown): void;

// 1: reassigned
let reassigned = new XFactory();
reassigned = getOther();
await reassigned.create(ctx);
let either: XFactory;
if (ctx) either = new XFactory();
else either = getOther();
await either.create(ctx);

// 2: exported
export const exported = new XFactory();
await exported.create(ctx);
const named = new XFactory();
await named.create(ctx);
export { named };

// 3: passed on, so that it may be changed
const passed = new XFactory();
register(passed);
await passed.create(ctx);
const changed = getXFactory();
changed.limit = 3;
await changed.create(ctx);
const kept = new XFactory();
export const holder = { kept };
await kept.create(ctx);

// 4: destructured
const { create } = new XFactory();
await create(ctx);
const whole = new XFactory();
const { create: taken } = whole;
await whole.create(ctx);

// 5: compared, asked for
let maybe: XFactory | undefined;
function get() {
  maybe ??= new XFactory();
  return maybe;
}
const asked = new XFactory();
if (asked) await asked.create(ctx);
var early = getXFactory();
await early?.create(ctx);

// 6: given by a caller, or only perhaps
async function given(factory: XFactory, other = new XFactory()) {
  await factory.create(ctx);
  await other.create(ctx);
}
const perhaps = ctx ? new XFactory() : null;
await perhaps.create(ctx);
const asserted = new XFactory() as any;
await asserted.create(ctx);

// 7: in the head of a loop
for (const looped = new XFactory(); ; ) {
  Manager.forUser(ctx);
  break;
}

// 8: one call of several has no user: the variable stays, the others go
const partly = new XFactory();
Manager.forUser(ctx);
await partly.create();

// 9: the promise is used
const chained = new XFactory();
chained.create(ctx).then(register);

// 10: whether it was made is not certain
let enabled: XFactory | undefined;
if (given) enabled = new XFactory();
await enabled!.create(ctx);
let tried: XFactory | undefined;
try {
  tried = new XFactory();
} catch {}
await tried!.create(ctx);

function getOther(): XFactory {
  return given as any;
}
