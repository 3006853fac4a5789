/** Asks git for the files of a repository; it may be asked before anybody can make something of the answers. */

import { type Answer, type Asked, askGit } from "./ask-git";

/** The questions that git is answering, side by side, as one looks into each folder, and another at each tracked file. */
export interface AskedFiles {
  readonly root: string;
  readonly listed: Promise<Answer>;
  readonly changed: Promise<Answer>;
  /** Null where nobody asks for contents. */
  readonly converted: Promise<Answer> | null;
  cancel(): void;
}

/** Starts git in `root`, an absolute real path. To ask for contents takes git a little longer. */
export function askForFiles(root: string, withContents: boolean): AskedFiles {
  const all: Asked[] = [];
  const ask = (args: readonly string[]) => {
    const asked = askGit(root, args);
    all.push(asked);
    return asked.answer;
  };
  return {
    root,
    listed: ask(LISTED),
    changed: ask(CHANGED),
    converted: withContents ? ask(CONVERTED) : null,
    cancel: () => {
      for (const asked of all) asked.cancel();
    },
  };
}

// Tags (-v) and modes (--stage) tell untracked, sparse and linked files apart without a look at each.
const LISTED = ["ls-files", "-z", "-v", "--stage", "--cached", "--others", "--exclude-standard"];
const CHANGED = [
  // Whatever git was told to overlook elsewhere, such as that a file has another time of change.
  ...["-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.fsmonitor="],
  ..."diff-files -z --name-status --no-renames --ignore-submodules=all --relative -- .".split(" "),
];
// Attributes by which the bytes on the disk may say something else than the object that they are kept as.
const CONVERTED = ["ls-files", "-z", "--", ".", ":(exclude,attr:!filter !ident !working-tree-encoding)"];
