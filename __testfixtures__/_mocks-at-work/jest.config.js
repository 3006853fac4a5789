module.exports = { testMatch: ["<rootDir>/src/**/*.test.{ts,js}"] };
