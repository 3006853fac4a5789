export { createX, Manager } from "@acme/core";
