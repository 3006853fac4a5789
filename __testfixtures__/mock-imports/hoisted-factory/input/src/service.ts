export const open = (userId: string) => userId;
