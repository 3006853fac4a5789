// 4. A re-export loads its module as well.
export { Plain as Passed } from "../legacy/plain";
