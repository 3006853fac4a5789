export const version = 1;
// another thing has the name
export const Manager = 1;
