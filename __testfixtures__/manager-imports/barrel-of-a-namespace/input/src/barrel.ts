// 1: nobody needs the module as a whole any more
export * as sockets from "./legacy/wrapper";
import * as imported from "./legacy/wrapper";
// 2: whether anybody needs it cannot be told where it is exported like this
export { imported };
// 3: an alias of a member is a name like any other
export import equal = require("./legacy/wrapper");
export import Alias = equal.Wrapper;
