// 8: a star that leads who knows where may have the name
export * from "somewhere";
