/** What a command sees of the process that it runs in; `process` itself, or a stand-in for tests. */

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  cwd(): string;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}
