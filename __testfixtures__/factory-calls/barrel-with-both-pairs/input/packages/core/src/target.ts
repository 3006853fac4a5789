export const make = (a: string) => a;
