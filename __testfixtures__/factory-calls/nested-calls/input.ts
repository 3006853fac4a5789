import { createShort, createTyped, createWith, createX, createXSync, LegacyX, XFactory } from "./legacy/factory";

declare const a: { userId: string };

// 1: a call in an argument of a call
createXSync({ ...createXSync(a) });
createXSync(createXSync(createXSync(a)));
await createX(await createX(a));
await createX((await createX(a)).context);
createWith(createXSync(a), { other: createXSync(a) });
createWith(createWith(a));
createWith(createWith(createWith(a)), createShort(createShort("a")));
createShort(createShort(createXSync(a)));
createTyped<LegacyX>(createTyped<string>(a));
new LegacyX(new LegacyX(createXSync(a)));
await new XFactory().create(await new XFactory().create(a));

// 2: in a template literal
createXSync(`a${createXSync(`b${createXSync(a)}`)}`);

// 3: in a function
createXSync(async () => {
  const factory = new XFactory();
  const manager = await factory.create(await createX(a));
  return createX(manager);
});

// 4: an inner call that is left for a person
createXSync(createXSync());
createXSync(createXSync(a, 1));
createWith(createX(a).then(() => a));

// 5: an outer call that is left for a person
createXSync(createXSync(a), 1);
createX(await createX(a)).then(() => a);
