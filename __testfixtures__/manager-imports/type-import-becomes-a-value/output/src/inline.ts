import { connect, Manager } from "./core/manager";

export const make = (): Manager => (connect(), new Manager());
