module.exports = {
  testMatch: ["<rootDir>/packages/*/tests/**/*.test.{ts,js}"],
  moduleNameMapper: { "^@core/(.*)$": "<rootDir>/packages/websocket-core/src/$1" },
};
