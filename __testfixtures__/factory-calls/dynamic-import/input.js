// 1: imported where it is used
export async function run(ctx) {
  const { createX, XFactory } = await import("./legacy/factory");
  const factory = new XFactory();
  return [await createX(ctx), await factory.create(ctx)];
}

// 2: in one expression
export const inline = async (ctx) => await (await import("./legacy/factory")).createX(ctx);

// 3: in a callback
export const chained = (ctx) => import("./legacy/factory").then(({ createXSync }) => createXSync(ctx));
