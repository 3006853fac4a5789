module.exports = {
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/examples"],
};
