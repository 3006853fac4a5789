import { isFar } from "../app/far";

export const makeList = (value: unknown) => isFar(value);
