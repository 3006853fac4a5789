export const createShort = (value: unknown) => value;
