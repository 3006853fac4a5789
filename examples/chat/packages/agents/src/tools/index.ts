export { calculator } from "./calculator";
export { glossary } from "./glossary";
export type { Tool } from "./tool";
