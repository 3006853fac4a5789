export enum State {
  Open = "open",
  Closed = "closed",
}
export const LIMIT = 5;
