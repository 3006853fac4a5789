/** A search that several threads share: each takes the next files that nobody has taken, and marks what it finds. */

import type { ByteReader } from "../read";
import type { Sought } from "../workspace";
import { isContentOf } from "./object-id";
import { compileGroups } from "./search";

/** What a thread is told; the buffers are the same memory in each. */
export interface Job {
  readonly root: string;
  /** The repository paths, with `\0` between them: one string is quicker to hand over than many. */
  readonly paths: string;
  readonly groups: readonly Sought[];
  /** For each path the git object that its bytes are held against where nothing is found, or nothing. */
  readonly objects: string;
  /** Two counters, of the chunks that are taken and of those that are done. */
  readonly counters: SharedArrayBuffer;
  /** A byte for each chunk: whether it is done. */
  readonly done: SharedArrayBuffer;
  /** A byte for each file and group, and two more for each file: whether it could not be read, and whether it is proven. */
  readonly marks: SharedArrayBuffer;
}

export interface Share {
  readonly job: Job;
  /** Searches chunk after chunk, until all are taken. */
  search(readBytes: ByteReader): void;
  /** Waits for the chunks of the others; those of a thread that makes no headway are searched here. */
  wait(readBytes: ByteReader): void;
  /** The files with any mark, ascending: most have none. */
  marked(): Generator<number>;
  groupsOf(file: number, group: number): boolean;
  isUnreadable(file: number): boolean;
  /** That nothing is in it, and that it is the content of its git object. */
  isProven(file: number): boolean;
}

const CHUNK = 256;
const TAKEN = 0;
const DONE = 1;
const PATIENCE_MS = 5_000;
/** The marks of a file besides those of the groups. */
const MORE = 2;

/** Starts a search; nothing is searched yet. */
export function createShare(search: Pick<Job, "root" | "paths" | "groups" | "objects">): Share {
  const { paths, groups } = search;
  const files = paths.split("\0").length;
  return shareOf({
    ...search,
    counters: new SharedArrayBuffer(8),
    done: new SharedArrayBuffer(Math.ceil(files / CHUNK)),
    marks: new SharedArrayBuffer(files * (groups.length + MORE)),
  });
}

/** The search of a job, in the thread that it was handed to. */
export function shareOf(job: Job): Share {
  const paths = job.paths.split("\0");
  const objects = job.objects.split("\0");
  const unreadable = job.groups.length;
  const proven = unreadable + 1;
  const width = unreadable + MORE;
  const counters = new Int32Array(job.counters);
  const done = new Uint8Array(job.done);
  const marks = new Uint8Array(job.marks);
  const groupsOf = compileGroups(job.groups);

  function searchChunk(chunk: number, readBytes: ByteReader): void {
    const end = Math.min(paths.length, (chunk + 1) * CHUNK);
    for (let index = chunk * CHUNK; index < end; index++) {
      const path = paths[index] as string;
      const result = readBytes(path);
      const at = index * width;
      if (!result.ok) {
        marks[at + unreadable] = 1;
        continue;
      }
      const found = groupsOf(path, result.bytes, result.length);
      for (const group of found) marks[at + group] = 1;
      const object = objects[index];
      if (object && found.length === 0 && isContentOf(object, result.bytes, result.length))
        marks[at + proven] = 1;
    }
    // The marks have to be there before anybody sees that they are.
    Atomics.store(done, chunk, 1);
    Atomics.add(counters, DONE, 1);
    Atomics.notify(counters, DONE);
  }

  return {
    job,
    search(readBytes) {
      for (;;) {
        const chunk = Atomics.add(counters, TAKEN, 1);
        if (chunk >= done.length) return;
        searchChunk(chunk, readBytes);
      }
    },
    wait(readBytes) {
      for (;;) {
        const known = Atomics.load(counters, DONE);
        const missing = [...done.keys()].filter((chunk) => Atomics.load(done, chunk) === 0);
        if (missing.length === 0) return;
        if (Atomics.wait(counters, DONE, known, PATIENCE_MS) !== "timed-out") continue;
        for (const chunk of missing) searchChunk(chunk, readBytes);
      }
    },
    *marked() {
      for (let at = 0; at < marks.length; at++) {
        if (marks[at] === 0) continue;
        const file = Math.trunc(at / width);
        yield file;
        at = (file + 1) * width - 1;
      }
    },
    groupsOf: (file, group) => marks[file * width + group] === 1,
    isUnreadable: (file) => marks[file * width + unreadable] === 1,
    isProven: (file) => marks[file * width + proven] === 1,
  };
}
