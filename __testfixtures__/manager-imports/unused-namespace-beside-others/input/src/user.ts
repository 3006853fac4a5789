// 1: one namespace is not used, the other one is, and neither is what the target is
import { mocks, wrappers } from "./barrel";

export class Mine extends mocks.MockManager {}
