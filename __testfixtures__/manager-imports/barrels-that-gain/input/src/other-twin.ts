export const Manager = 1;
