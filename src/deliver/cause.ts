/** Says in a few words why a call to the file system failed. */

/** `EACCES: permission denied, open '/home/…'` becomes `permission denied (EACCES)`. */
export function causeOf(error: unknown): string {
  const [, code, cause] = SYSTEM_ERROR.exec(String(error)) ?? [];
  return cause ? `${cause} (${code})` : String(error);
}

const SYSTEM_ERROR = /^Error: (E[A-Z0-9]+): (.*?), [a-z]+(?: '|$)/;
