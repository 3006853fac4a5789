// 2: alone

export const two = 2;
