import { Manager } from "./core/manager";

// 1: attributes, children, spreads
export async function Page({ ctx }: { ctx: { userId: string } }) {
  return (
    <Provider manager={Manager.forUser(ctx)} other={Manager.forUser(ctx)} made={new Manager(ctx)}>
      {Manager.forUser(ctx)}
      {Manager.forUser(ctx).name}
      await createX(ctx)
      <Child {...Manager.forUser(ctx)} title="createX(ctx)" />
      {[ctx].map((one) => (
        <Child key={one.userId} manager={Manager.forUser(one)} />
      ))}
      {/* createX(ctx) */}
    </Provider>
  );
}

// 2: an arrow function with type parameters
export const load = async <T,>(ctx: { userId: string }) => Manager.forUser(ctx);
