import path from "node:path";

export default {
  // 1: folders
  rootDir: ".",
  roots: ["<rootDir>/", "./"],
  coverageDirectory: path.join(__dirname, "."),
  id: "a.b".split(".").join("./"),
  // 2: modules
  moduleNameMapper: { "^everything$": "./", "^all$": "." },
  setupFiles: ["./"],
};
