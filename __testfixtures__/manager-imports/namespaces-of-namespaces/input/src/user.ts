import * as all from "./outer";

// 1: no name on the way is one of the legacy module's
export const one = (of: all.bundle.modules.Options) => of;
export const two = () => all.bundle.modules.connect();
