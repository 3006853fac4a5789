import { createX, createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const a: { userId: string };

// 1: a call in an argument of a call
Manager.forUser({ ...Manager.forUser(a) });
Manager.forUser(Manager.forUser(Manager.forUser(a)));
Manager.forUser(Manager.forUser(a));
Manager.forUser(Manager.forUser(a).context);
Manager.forUser(Manager.forUser(a), { ...{ other: Manager.forUser(a) } });
Manager.forUser(Manager.forUser(a, { ...{} }), { ...{} });
Manager.forUser(Manager.forUser(Manager.forUser(a, { ...{} }), { ...{} }), { ...Manager.forUser({ userId: Manager.forUser({ userId: "a" }) }) });
Manager.forUser({ userId: Manager.forUser({ userId: Manager.forUser(a) }) });
Manager.forUser<Manager>(Manager.forUser<string>(a));
new Manager(new Manager(Manager.forUser(a)));
Manager.forUser(Manager.forUser(a));

// 2: in a template literal
Manager.forUser(`a${Manager.forUser(`b${Manager.forUser(a)}`)}`);

// 3: in a function
Manager.forUser(async () => {
  const manager = Manager.forUser(Manager.forUser(a));
  return Manager.forUser(manager);
});

// 4: an inner call that is left for a person
Manager.forUser(createXSync());
Manager.forUser(createXSync(a, 1));
Manager.forUser(createX(a).then(() => a), { ...{} });

// 5: an outer call that is left for a person
createXSync(Manager.forUser(a), 1);
createX(Manager.forUser(a)).then(() => a);
