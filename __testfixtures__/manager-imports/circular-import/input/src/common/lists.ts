import { isList } from "./is-object";

// 8. `core/list` loads `app/far`, which would load `core/unique`, which loads this file.
export const lists = (values: unknown[]) => values.filter((value) => isList(value));
