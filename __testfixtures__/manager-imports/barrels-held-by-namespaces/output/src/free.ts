export const freeOther = 1;
