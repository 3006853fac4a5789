import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { factory: path.resolve(__dirname, "src", "legacy", "factory") } },
  test: { setupFiles: ["./src/legacy/mock.ts"], alias: [{ find: "x", replacement: "./src/legacy/wrapper.ts" }] },
});
