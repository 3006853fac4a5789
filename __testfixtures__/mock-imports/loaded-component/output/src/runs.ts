import { Manager } from "./core/manager";

export const run = () => Manager.forUser("ada");
