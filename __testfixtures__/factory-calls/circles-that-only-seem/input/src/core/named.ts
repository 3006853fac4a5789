import { short } from "../legacy/short";

// 3: neither is an import that brings a type alone
export const named = short({ userId: "named" });
