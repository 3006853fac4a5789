import { connect, Manager } from "./core/manager"; // core
import { connect as open /* old */, Wrapper } from "./legacy/wrapper"; // legacy

export const all = [connect, open, new Wrapper(), Manager];
