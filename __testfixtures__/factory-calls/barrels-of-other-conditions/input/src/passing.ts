export { createXSync } from "@acme/own";
