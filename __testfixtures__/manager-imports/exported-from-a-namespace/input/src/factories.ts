import * as factories from "./legacy/factory";
// 2: a call has no name that could stay, so the consumers move and the barrel is left
export const { createXSync, LegacyX: Legacy } = factories;
