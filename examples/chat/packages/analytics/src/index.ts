export { type LiveCounters, liveCounters } from "./live-counters";
export { usageLine, usageReport } from "./usage-report";
