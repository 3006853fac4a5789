import "./legacy/wrapper";

// 5: beside code
declare module "./legacy/wrapper" {
  export const version: number;
}
export const five: import("./legacy/factory").LegacyX | null = null;
