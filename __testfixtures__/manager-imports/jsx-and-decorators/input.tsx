import { Wrapper, connect } from "./legacy/wrapper";
import * as sockets from "./legacy/wrapper";

declare const Inject: (token: unknown) => ParameterDecorator;
declare const React: unknown;

// 1: elements, with both tags
export const view = (
  <Wrapper manager={Wrapper} onOpen={connect}>
    <sockets.Wrapper />
  </Wrapper>
);
// 2: a class as a token, implemented, in generics of a base class
class Base<T> {}
export class Service extends Base<Wrapper> implements Partial<Wrapper> {
  constructor(@Inject(Wrapper) private readonly manager: Wrapper) {
    super();
  }
}
