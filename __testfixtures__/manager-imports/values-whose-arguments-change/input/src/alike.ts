import { Wrapper } from "./legacy/wrapper";

// Nothing says that its calls change.
export const given = make(Wrapper);
