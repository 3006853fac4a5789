import { Flags, LegacyState, MAX } from "./barrel";
import { State, LIMIT } from "./core/state";

// 2: members as values and as types, and the whole
export const two = [LegacyState.Open, State.Closed, Object.values(LegacyState), MAX, LIMIT, Flags.A];
export type Three = LegacyState.Open | State | keyof typeof LegacyState | `${State}`;
export const four: Record<LegacyState, number> = { [LegacyState.Open]: MAX, [State.Closed]: LIMIT };
export function five(state: LegacyState) {
  switch (state) {
    case LegacyState.Open:
      return LIMIT;
    case State.Closed:
      return -LIMIT;
  }
}
