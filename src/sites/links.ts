/** Follows an exported name from module to module until it reaches a module that the manifest speaks of. */

import type { RepoPath } from "../workspace/paths";

/** A name in a module; the name `"*"` is the module as a whole. */
export interface Link {
  readonly module: RepoPath;
  readonly name: string;
}

/** A link as one text, to be looked up by. */
export function linkKey({ module, name }: Link): string {
  return `${module}\0${name}`;
}

/** The same name of the same module. */
export function isSameLink(a: Link, b: Link): boolean {
  return a.module === b.module && a.name === b.name;
}

/** How the exports of one module lead on to other modules of the repository. */
export interface ModuleLinks {
  /** Exported name to the name that it stands for elsewhere. */
  readonly named: ReadonlyMap<string, Link>;
  /** Modules all of whose exports (but `default`) are exports of this one. */
  readonly stars: readonly RepoPath[];
  /** A star leads out of the repository. */
  readonly hasUnknownStar: boolean;
  /** Names that the module defines itself. */
  readonly own: ReadonlySet<string>;
  /** What imports inside of functions and classes stand for, where such a name may be read. */
  readonly inner?: readonly Link[];
}

/** Where an exported name comes from. */
export interface Origin extends Link {
  /** The names on the way, from the module that is imported to the one before the origin. */
  readonly via: readonly Link[];
}

/** Resolves exported names to the module of the manifest (legacy, target or import) where they are at home. */
export interface Origins {
  /**
   * The origin of `name` as exported by `module`; null when it comes from none of the manifest's
   * modules. An origin with the name `"*"` may also be another module, taken as a whole.
   * With `always` a name is followed that nothing else shows to matter, such as that of a namespace.
   */
  originOf(module: RepoPath, name: string, always?: boolean): Origin | null;
}

export interface OriginsRequest {
  /** The modules at which a name is at home. */
  readonly homes: ReadonlySet<RepoPath>;
  /** The links of a module, null where it cannot be parsed; asked once for each module. */
  readonly linksOf: (module: RepoPath) => ModuleLinks | null;
  /** False when the name, as exported by the module, cannot lead to a home: the module is not even parsed. */
  readonly mayMatter: (module: RepoPath, name: string) => boolean;
}

/** Makes an {@link Origins} that parses no more modules than it must. */
export function createOrigins({ homes, linksOf, mayMatter }: OriginsRequest): Origins {
  const links = new Map<RepoPath, ModuleLinks | null>();
  const known = new Map<string, Origin | null>();

  function follow(module: RepoPath, name: string, open: ReadonlySet<string>, always: boolean): Origin | null {
    if (homes.has(module) || name === "*") return { module, name, via: [] };
    const key = `${module}\0${name}${always ? "\0" : ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (open.has(key) || !(always || mayMatter(module, name))) return null;
    const origin = onward(module, name, new Set(open).add(key), always);
    // An answer inside a cycle of barrels may be incomplete, so only the outermost one is kept.
    if (origin || open.size === 0) known.set(key, origin);
    return origin;
  }

  function onward(module: RepoPath, name: string, open: ReadonlySet<string>, always: boolean): Origin | null {
    const own = linksAt(module);
    if (!own) return null;
    const link = own.named.get(name);
    if (link) return behind(module, name, follow(link.module, link.name, open, always));
    if (own.own.has(name) || name === "default") return null;
    return behindStars(module, own.stars, name, open, always);
  }

  /** Behind a star a name is only at home where it is exported; two homes take it away from both. */
  function behindStars(
    module: RepoPath,
    stars: readonly RepoPath[],
    name: string,
    open: ReadonlySet<string>,
    always: boolean,
  ): Origin | null {
    let only: Origin | null = null;
    for (const star of stars) {
      if (homes.has(star) && !exports(star, name, new Set())) continue;
      const origin = follow(star, name, open, always);
      if (!origin) continue;
      if (only && !isSameLink(only, origin)) return null;
      only ??= origin;
    }
    return behind(module, name, only);
  }

  function exports(module: RepoPath, name: string, open: ReadonlySet<RepoPath>): boolean {
    const table = linksAt(module);
    if (!table) return true;
    if (table.own.has(name) || table.named.has(name)) return true;
    const stars = open.has(module) ? [] : table.stars;
    return stars.some((star) => exports(star, name, new Set(open).add(module)));
  }

  function linksAt(module: RepoPath): ModuleLinks | null {
    const found = links.get(module);
    if (found !== undefined) return found;
    const read = linksOf(module);
    links.set(module, read);
    return read;
  }

  return { originOf: (module, name, always = false) => follow(module, name, new Set(), always) };
}

function behind(module: RepoPath, name: string, origin: Origin | null): Origin | null {
  return origin && { ...origin, via: [{ module, name }, ...origin.via] };
}

/** The same name of the same module, by the same way. */
export function isSameOrigin(a: Origin | null, b: Origin | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return (
    isSameLink(a, b) &&
    a.via.length === b.via.length &&
    a.via.every((link, index) => isSameLink(link, b.via[index] as Link))
  );
}
