// @flow strict
import type { Options, Manager } from "./core/manager";
import typeof { Manager as Default } from "./core/manager";
import { connect, type Options as Same, typeof Manager as Class } from "./core/manager";

// 1: annotations
const one = (options: Options, same: Same, maybe: ?Manager): Array<Manager> => [(connect(options): any), maybe];
let two: { wrapper: Manager, ...Options } = (one: any);
// 2: classes as types
let three: Class = (two: any);
let four: Default = (three: any);
// 3: declarations
export type { Manager as Wrapper } from "./core/manager";
export type Five = { +wrapper: Manager, [key: string]: Options };
opaque type Six: Manager = Manager;
declare var seven: Manager;
declare function eight(wrapper: Manager): Manager;
class Nine extends React.Component<Manager> {
  props: Manager;
}
function ten<Wrapper>(value: Wrapper): Wrapper {
  return value;
}
