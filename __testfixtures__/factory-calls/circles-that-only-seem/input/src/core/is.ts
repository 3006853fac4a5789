/**
 * This goes from `../main` in a later version, see
 * import { main } from "../main";
 */
export const isManager = (value: unknown): boolean => typeof value === "object";
export const example = `
import { main } from "../main";
`;
