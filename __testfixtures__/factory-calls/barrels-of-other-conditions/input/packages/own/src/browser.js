// 3: something else under the name; what it does not export, nobody takes from it
export const createXSync = () => "a stub for browsers";
