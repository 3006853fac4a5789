export { createX } from "@acme/core";
