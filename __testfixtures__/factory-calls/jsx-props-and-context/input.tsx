import { createContext } from "react";
import { createX, createXSync } from "./legacy/factory";
import { Wrapper } from "./legacy/wrapper";

// 1: context values and their types
const Managers = createContext<Wrapper | null>(null);
const Factory = createContext(createXSync);
const Both = createContext({ make: createXSync, Wrapper });
// 2: props: what is made, what makes it, and a component of that name
export const One = () => (
  <Managers.Provider value={createXSync({ userId: "a" })}>
    <Panel make={createXSync} type={Wrapper} made={createXSync({ userId: "b" })} />
    <Panel {...{ createXSync }} render={() => createXSync({ userId: "c" })} />
    <Wrapper />
  </Managers.Provider>
);
// 3: handlers
export const Two = () => (
  <Panel
    onOpen={async () => {
      const manager = await createX({ userId: "d" });
      manager.send("open");
    }}
    onClose={() => createX({ userId: "e" })}
  />
);
declare function Panel(props: Record<string, unknown>): JSX.Element;
