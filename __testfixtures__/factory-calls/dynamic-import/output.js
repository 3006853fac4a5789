// 1: imported where it is used
export async function run(ctx) {
  const { Manager } = await import("./core/manager");
  return [Manager.forUser(ctx), Manager.forUser(ctx)];
}

// 2: in one expression
export const inline = async (ctx) => (await import("./core/manager")).Manager.forUser(ctx);

// 3: in a callback
export const chained = (ctx) => import("./core/manager").then(({ Manager }) => Manager.forUser(ctx));
