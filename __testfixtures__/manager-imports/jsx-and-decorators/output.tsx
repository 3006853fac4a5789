import { Manager, connect } from "./core/manager";
import * as sockets from "./core/manager";

declare const Inject: (token: unknown) => ParameterDecorator;
declare const React: unknown;

// 1: elements, with both tags
export const view = (
  <Manager manager={Manager} onOpen={connect}>
    <sockets.Manager />
  </Manager>
);
// 2: a class as a token, implemented, in generics of a base class
class Base<T> {}
export class Service extends Base<Manager> implements Partial<Manager> {
  constructor(@Inject(Manager) private readonly manager: Manager) {
    super();
  }
}
