export default {
  // 1: a path from the root, a relative one, a pattern
  moduleNameMapper: {
    "^@factory$": "<rootDir>/src/legacy/factory.ts",
    "^.+/legacy/wrapper$": "<rootDir>/tests/fake-wrapper.ts",
    "^@app/(.*)$": "<rootDir>/src/$1",
  },
  setupFiles: ["./src/legacy/factory"],
  // 2: other modules
  setupFilesAfterEnv: ["<rootDir>/src/core/manager.ts"],
  displayName: "factory",
};
