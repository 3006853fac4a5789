// Loads createXSync and others.
export const load = (name: string) => import(
  /* webpackChunkName: "legacy" */
  `./legacy/${name}`
);
