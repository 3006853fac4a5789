module.exports = {
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  testEnvironment: "node",
  // Jest leaves one core to others, which is half of a machine that has two.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/examples"],
};
