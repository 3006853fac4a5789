import { Flags, LegacyState, MAX } from "./barrel";
import { LegacyState as State, Limit } from "./legacy/state";

// 2: members as values and as types, and the whole
export const two = [LegacyState.Open, State.Closed, Object.values(LegacyState), MAX, Limit, Flags.A];
export type Three = LegacyState.Open | State | keyof typeof LegacyState | `${State}`;
export const four: Record<LegacyState, number> = { [LegacyState.Open]: MAX, [State.Closed]: Limit };
export function five(state: LegacyState) {
  switch (state) {
    case LegacyState.Open:
      return Limit;
    case State.Closed:
      return -Limit;
  }
}
