export enum LegacyState {
  Open = "open",
  Closed = "closed",
}
export const Limit = 5;
export const enum Flags {
  A = 1,
}
