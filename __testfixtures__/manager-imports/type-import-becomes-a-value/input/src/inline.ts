import { connect, type Manager } from "./core/manager";
import { Wrapper } from "./legacy/wrapper";

export const make = (): Manager => (connect(), new Wrapper());
