import { createX } from "./legacy/factory"; // ssot-codemod-waive: goes with the next version

// ssot-codemod-waive: goes with the next version
export default createX;
