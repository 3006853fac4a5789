import { EventEmitter } from "node:events";
import { createX } from "./legacy/factory";
import { Manager } from "./core/manager";
import { logger } from "./logger";

// 1: without the `await`, `finally` would run before the assignment, and b would get the manager of a
let pending: Promise<unknown> | null = null;
export function get(context) {
  if (!pending) {
    pending = (async () => {
      try {
        return await Manager.forUser(context);
      } finally {
        pending = null;
      }
    })();
  }
  return pending;
}

// 2: the event would be sent before anybody can listen
export function start(context) {
  const events = new EventEmitter();
  (async () => {
    const manager = await Manager.forUser(context);
    events.emit("ready", manager);
  })();
  return events;
}

// 3: the map would not be there yet
class Hub {
  constructor(context) {
    this.ready = this.connect(context);
    this.managers = new Map();
  }
  async connect(context) {
    const manager = await Manager.forUser(context);
    this.managers.set(context.userId, manager);
  }
}
class Fields {
  readonly ready = this.open();
  readonly #managers = new Map();
  async open() {
    this.#managers.set("a", await Manager.forUser({ userId: "a" }));
  }
}
class Late {
  async open() {
    this.owner = await Manager.forUser({ userId: "a" });
    this.told();
  }
  told() {
    this.onOpen?.(this.owner);
  }
}
export function late() {
  const one = new Late();
  void one.open().catch(logger.error);
  one.onOpen = logger.info;
  return one;
}

// 4: a constant that is declared later, by the function itself or one that it calls
main().catch(logger.error);
async function main() {
  const manager = await Manager.forUser({ userId: "u" });
  greet(manager);
}
function greet(manager) {
  manager.send(PREFIX);
}
const PREFIX = "user ";

// 5: the caller of the caller goes on, as does a loop
function connectAll(contexts, found) {
  contexts.forEach((context) => {
    connect(context, found);
  });
}
const state = { left: 0 };
const connect = async (context, found) => {
  found.push(await Manager.forUser(context));
  state.left -= 1;
};
export function wait(contexts) {
  connectAll(contexts, []);
  state.left += contexts.length;
}

// 6: a variable, and a chain
export function six(context) {
  const seen = new Map();
  const one = async () => {
    const promise = Manager.forUser(context);
    const manager = await promise;
    seen.set("one", manager);
  };
  const two = async () => {
    await createX(context).then((manager) => manager.join(seen.set("two", 2)));
  };
  one();
  two();
  seen.clear();
}

// 7: nobody can tell: awaited at once, nothing in common, or called elsewhere
export async function seven(context) {
  const seen = new Map();
  const load = async () => {
    seen.set("one", Manager.forUser(context));
  };
  await load();
  await (async () => {
    seen.set("two", Manager.forUser(context));
  })();
  seen.clear();
}
export function useManager(context) {
  const [manager, setManager] = useState(null);
  useEffect(() => {
    let own;
    (async () => {
      own = Manager.forUser(context);
      setManager(own);
    })();
    return () => own?.close();
  }, [context]);
  return manager;
}
export async function handler(context) {
  const manager = Manager.forUser(context);
  state.left -= 1;
  manager.send("x");
}
export function fire(context) {
  run(context).catch(logger.error);
}
async function run(context) {
  const manager = Manager.forUser(context);
  manager.send("x");
  logger.info("sent");
}
