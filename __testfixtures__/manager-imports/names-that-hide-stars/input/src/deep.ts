export const setup = 2;
