// 9: beside another star it would be ambiguous
export {};
