import { Manager } from "./core/manager";

declare const ctx: { userId: string };
declare const service: any;

// 1: the lines of the arguments stay
const one = Manager.forUser(
  ctx,
);
const two = Manager.forUser(
    {
      userId: "a",
    },
  );
const three = Manager.forUser(
  ctx,
  { ...{
    a: 1,
  } },
);
const four = Manager.forUser(
    ctx
  );

// 2: what is moved keeps its own lines
const five = Manager.forUser(
  ctx,
  {
    a: 1,
  },
);

// 3: in a chain
const six = service
  .start(Manager.forUser(ctx))
  .then(() =>
    Manager.forUser({
      ...Manager.forUser(
        ctx,
      ),
    }),
  );
export const all = [one, two, three, four, five, six];
