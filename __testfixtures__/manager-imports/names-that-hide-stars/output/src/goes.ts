export const goes = 1;
