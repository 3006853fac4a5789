// 2: a type goes on coming from there
import type { Old } from "./barrel";

export let two: Old;
