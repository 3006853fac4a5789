import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { alias: { "@core": fileURLToPath(new URL("../websocket-core/src", import.meta.url)) } },
  test: { include: ["tests/**/*.spec.ts"] },
});
