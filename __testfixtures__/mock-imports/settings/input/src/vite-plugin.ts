// 4: an ordinary source, whatever it is called
export const aliases = ["./legacy/factory", "src/legacy/factory.ts", "^.+/legacy/wrapper$"];
