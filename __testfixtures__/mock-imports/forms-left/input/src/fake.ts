export const fake = { createXSync: () => null };
