// 2: by a star that stays
export * from "./legacy";
