import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const userId: string;

// 1: the key stays, the value is filled in
Manager.forUser({ userId: ctx.userId });
Manager.forUser({ userId: "a" });
Manager.forUser({ userId: ctx ? "a" : "b" });
Manager.forUser({ userId: (userId, "b") });
Manager.forUser(
  { userId: ctx.userId }, // whose
);
// 2: the same name stays short
Manager.forUser({ userId });
Manager.forUser({ userId: userId! });
// 3: in objects and functions of its own
Manager.forUser({ userId: { userId } });
Manager.forUser({ userId: () => ({ userId: Manager.forUser({ userId }) }) });
// 4: awaited inside, yielded
Manager.forUser({ userId: await userId });
export function* generate() {
  Manager.forUser({ userId: yield userId });
}
