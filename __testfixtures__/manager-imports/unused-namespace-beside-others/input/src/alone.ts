// 2: alone
import { wrappers } from "./barrel";

export const two = 2;
