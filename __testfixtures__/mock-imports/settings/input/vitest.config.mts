import { fileURLToPath } from "node:url";

// 3: an alias
export default {
  resolve: { alias: { "@factory": fileURLToPath(new URL("./src/legacy/factory.ts", import.meta.url)) } },
};
