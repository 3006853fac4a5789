// 7: types have no place for a value
export {};
