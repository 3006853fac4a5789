export const create = (a: string) => a;
export const open = (a: string) => a;
export const other = 1;
