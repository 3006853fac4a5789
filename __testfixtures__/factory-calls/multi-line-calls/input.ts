import { createSwapped, createWith, createX, createXSync, getXFactory } from "./legacy/factory";

declare const ctx: { userId: string };
declare const service: any;

// 1: the lines of the arguments stay
const one = await createX(
  ctx,
);
const two = await getXFactory()
  .create(
    {
      userId: "a",
    },
  );
const three = createWith(
  ctx,
  {
    a: 1,
  },
);
const four = createXSync(
    ctx
  );

// 2: what is moved keeps its own lines
const five = createSwapped(
  {
    a: 1,
  },
  ctx,
);

// 3: in a chain
const six = service
  .start(await createX(ctx))
  .then(() =>
    createXSync({
      ...createXSync(
        ctx,
      ),
    }),
  );
export const all = [one, two, three, four, five, six];
