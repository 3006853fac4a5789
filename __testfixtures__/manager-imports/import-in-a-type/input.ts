export let manager: import("./legacy/wrapper").Wrapper;
export let kind: typeof import("./legacy/wrapper");
export type Options = import('./legacy/wrapper').Options;
