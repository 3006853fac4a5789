export function createX(context: unknown): unknown {
  return { edge: context };
}
