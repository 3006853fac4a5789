export let manager: import("./core/manager").Manager;
export let kind: typeof import("./legacy/wrapper");
export type Options = import('./core/manager').Options;
