// 6: passed on; what is made of it does not need the rest
export {};
