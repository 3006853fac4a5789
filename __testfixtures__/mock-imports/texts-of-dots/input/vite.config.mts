import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export default {
  // 1: folders
  root: ".",
  base: "./",
  // 2: modules
  resolve: { alias: { everything: fileURLToPath(new URL("./", import.meta.url)), all: resolve(__dirname, ".") } },
  build: { rollupOptions: { input: "./" } },
};
