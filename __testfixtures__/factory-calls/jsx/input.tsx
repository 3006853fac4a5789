import { createX, createXSync, LegacyX } from "./legacy/factory";

// 1: attributes, children, spreads
export async function Page({ ctx }: { ctx: { userId: string } }) {
  return (
    <Provider manager={createXSync(ctx)} other={await createX(ctx)} made={new LegacyX(ctx)}>
      {await createX(ctx)}
      {(await createX(ctx)).name}
      await createX(ctx)
      <Child {...createXSync(ctx)} title="createX(ctx)" />
      {[ctx].map((one) => (
        <Child key={one.userId} manager={createXSync(one)} />
      ))}
      {/* createX(ctx) */}
    </Provider>
  );
}

// 2: an arrow function with type parameters
export const load = <T,>(ctx: { userId: string }) => createX(ctx);
