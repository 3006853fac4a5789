import { createContext } from "react";
import { createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: context values and their types
const Managers = createContext<Manager | null>(null);
const Factory = createContext(createXSync);
const Both = createContext({ make: createXSync, Wrapper: Manager });
// 2: props: what is made, what makes it, and a component of that name
export const One = () => (
  <Managers.Provider value={Manager.forUser({ userId: "a" })}>
    <Panel make={createXSync} type={Manager} made={Manager.forUser({ userId: "b" })} />
    <Panel {...{ createXSync }} render={() => Manager.forUser({ userId: "c" })} />
    <Manager />
  </Managers.Provider>
);
// 3: handlers
export const Two = () => (
  <Panel
    onOpen={async () => {
      const manager = Manager.forUser({ userId: "d" });
      manager.send("open");
    }}
    onClose={async () => Manager.forUser({ userId: "e" })}
  />
);
declare function Panel(props: Record<string, unknown>): JSX.Element;
