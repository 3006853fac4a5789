import { Wrapper } from "../legacy/wrapper";

// 5. The legacy module loads the target, so there is a circle already.
export const wrap = () => new Wrapper();
