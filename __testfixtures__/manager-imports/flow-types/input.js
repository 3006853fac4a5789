// @flow strict
import type { Options, Wrapper } from "./legacy/wrapper";
import typeof Default from "./legacy/wrapper";
import { connect, type Options as Same, typeof Wrapper as Class } from "./legacy/wrapper";

// 1: annotations
const one = (options: Options, same: Same, maybe: ?Wrapper): Array<Wrapper> => [(connect(options): any), maybe];
let two: { wrapper: Wrapper, ...Options } = (one: any);
// 2: classes as types
let three: Class = (two: any);
let four: Default = (three: any);
// 3: declarations
export type { Wrapper } from "./legacy/wrapper";
export type Five = { +wrapper: Wrapper, [key: string]: Options };
opaque type Six: Wrapper = Wrapper;
declare var seven: Wrapper;
declare function eight(wrapper: Wrapper): Wrapper;
class Nine extends React.Component<Wrapper> {
  props: Wrapper;
}
function ten<Wrapper>(value: Wrapper): Wrapper {
  return value;
}
