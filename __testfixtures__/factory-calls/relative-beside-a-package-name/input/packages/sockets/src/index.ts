export function createX(context: unknown): unknown { return context; }
