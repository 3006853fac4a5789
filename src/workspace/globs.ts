/** Globs over repository paths and package names; the owner of picomatch. Dot files are like any others. */

/** True for a text that means more than the one path that it spells. */
export function isGlob(text: string): boolean {
  return picomatch().scan(text).isGlob;
}

/** Tells whether a path matches at least one of the globs. No globs match nothing. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch()(
    globs.map((glob) => glob.replace(/^\.\//, "")),
    { dot: true },
  );
}

/** A glob that matches only this path. */
export function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}

/** Loaded at the first use, because most commands start without a glob. */
function picomatch(): typeof import("picomatch") {
  return require("picomatch");
}
