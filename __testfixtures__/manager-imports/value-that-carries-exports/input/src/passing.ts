export { default as Carrying } from "./legacy/carrying";
