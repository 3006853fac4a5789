/** Shows on a terminal what a long run is doing; a short one, or one in a pipe, shows nothing. */

import type { Stream } from "./io";

export interface Progress {
  show(text: string): void;
  /** Takes the line away again. */
  stop(): void;
}

const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 100;
const ERASE_LINE = "\r\u001b[K";

/**
 * Starts the clock. Each `show` looks at it, as a timer would never fire while files are read
 * synchronously. `now` gives milliseconds.
 */
export function startProgress(stream: Stream, quiet: boolean, now: () => number = Date.now): Progress {
  if (quiet || !stream.isTTY) return { show() {}, stop() {} };
  let next = now() + FIRST_AFTER_MS;
  let shown = false;
  return {
    show(text) {
      const time = now();
      if (time < next) return;
      next = time + NEXT_AFTER_MS;
      shown = true;
      stream.write(ERASE_LINE + text.slice(0, (stream.columns ?? 80) - 1));
    },
    stop() {
      if (shown) stream.write(ERASE_LINE);
    },
  };
}
