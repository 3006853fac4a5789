export const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
export const isList = (value: unknown): boolean => Array.isArray(value);
export interface OldShape {
  name: string;
}
