import { isObject } from "../common/is-object";

// 9. `core/unique` loads `common/lists`, which would load `core/list`, which loads this file.
export const isFar = (value: unknown) => isObject(value);
