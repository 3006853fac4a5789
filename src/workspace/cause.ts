/** Says in a few words why a call to the file system failed. */

import { getSystemErrorMap } from "node:util";

/** `EACCES: permission denied, open '/home/…'` becomes `permission denied (EACCES)`: without the native path. */
export function causeOf(error: unknown): string {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  const words = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return words ? `${words} (${code})` : (message ?? String(error));
}
