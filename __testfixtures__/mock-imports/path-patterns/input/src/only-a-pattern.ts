export const all = import.meta.glob("/src/legacy/*");
