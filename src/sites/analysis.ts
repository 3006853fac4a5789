/** What a language says of one file: its sites, its edits, and what it passes on to other files. */

import type { Edit, Span } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";
import type { Link } from "./links";
import { REASONS, type ReasonCode } from "./reasons";
import type { Disposition, SiteKind, TransformName } from "./site";

/** A site, with the re-exports by which the file depends on the legacy export. */
export interface DraftSite {
  readonly span: Span;
  readonly kind: SiteKind;
  /** The legacy module and the name in it. */
  readonly origin: Link;
  /** The re-exports on the way, from the module that the file names. */
  readonly via: readonly Link[];
  /** Those by which it comes where the specifier leads elsewhere, under other conditions. */
  readonly otherwise?: readonly Link[];
  readonly transform: TransformName;
  readonly disposition: Disposition;
  /** The site passes the export on to others. */
  readonly passed: PassedOn | null;
  /** The name stays in the text, so the site depends on the re-exports on its way. */
  readonly needsBarrel: boolean;
  /** Code that runs uses the export here, though the kind of the site does not say so. */
  readonly runs?: boolean;
  /** What the rewrite takes instead. */
  readonly takes?: readonly Taken[];
  /** The code asks whether a value is one of the export's, a class (`x instanceof X`), or says so (`x: X`), and it becomes one of this name. */
  readonly asks?: string;
  /** Whether it asks does not show: a table or another function is given the class, and may also make values of it. */
  readonly mayAsk?: true;
}

/** An export that a file uses as a value, and the modules through which it comes, its home included. */
export interface Taken {
  readonly link: Link;
  /** The members that are taken of it, from its name in its home: `Manager.forUser`. */
  readonly path: string;
  readonly through: readonly RepoPath[];
  /** The re-exports by which it comes, from the module that the file names. */
  readonly via: readonly Link[];
  /** Those by which it comes where the specifier leads elsewhere, under other conditions. */
  readonly otherwise?: readonly Link[];
}

/** What mocks of a file stand for, in everything that the file loads. */
export interface Guard {
  /** The legacy exports for which it stands now; `"*"` for all of a module. */
  readonly covers: readonly Link[];
  /** The exports for which it stands after its edits. */
  readonly becomes: readonly Link[];
  /** The one member of them for which it stands, as a {@link Taken.path}; null: all of them. */
  readonly member: string | null;
  /** The legacy exports that the file tells apart, as mocks or by keys, and the member that each becomes. */
  readonly tellsApart: readonly { readonly origin: Link; readonly path: string }[];
  /** The module whose namespace it replaces, if it reaches only what is taken from there. */
  readonly through: RepoPath | null;
  /** The file prepares all tests, so what runs under its mocks is not told by what it loads. */
  readonly isForAll: boolean;
}

/**
 * A re-export. One that has no replacement can go when nothing uses it any more; one that becomes its replacement
 * and keeps its name can do so when everything that goes on using it means that.
 */
export interface PassedOn {
  /** The names under which the file exports it. */
  readonly names: readonly string[];
  readonly origin: Link;
  /** Files without sites may take the name as well: it is no legacy export, though only such are reached by it here. */
  readonly isForAll?: true;
  /** It is no name of the module, but a member of what the module makes. Only with `isForAll`. */
  readonly isMember?: true;
}

/** A member of what the module makes, that has the name and holds a legacy export. */
export function memberNamed(name: string, { module, name: exported }: Link): PassedOn {
  return { names: [name], origin: { module, name: exported }, isForAll: true, isMember: true };
}

/** A name that a file can export beside the legacy exports that it passes on, as it is their replacement. */
export interface Offer {
  /** The name, and the module where it is at home; it is exported under that name. */
  readonly link: Link;
  /** The module from which the file would take it. */
  readonly from: RepoPath;
}

/** Why a site is left to a person; `detail` says more than the reason's own sentence. */
export interface Refusal {
  readonly code: ReasonCode;
  /** Stands for the reason's own sentence where that would say more than is known. */
  readonly sentence?: string;
  readonly detail?: string;
}

export interface FileResult {
  /** All sites, also those of transforms that are not selected. */
  readonly sites: readonly DraftSite[];
  readonly edits: readonly Edit[];
  /** The re-exports by which the names come that the edits bring in. */
  readonly comesBy?: readonly Link[];
  /** The names that the edits bring into the file's own scope, where a star may take them, and what they are. */
  readonly brings?: ReadonlyMap<string, Link>;
  /** The mocks that move; a guard is the same value each time the file is finished. */
  readonly guards: readonly Guard[];
  /** Names of the file's own scope to what stands for them after the edits, or why no mock can follow them. */
  readonly renamed?: ReadonlyMap<string, string | Refusal>;
  /** The names of other files' scopes that mocks of this file name. */
  readonly follows?: readonly Link[];
  /** The names of other files' scopes that code of this file read while it runs, and no longer does. */
  readonly leaves?: readonly Link[];
}

/** What is known of other files when a file is finished. */
export interface Elsewhere {
  /** Why a passed-on export has to stay; null: it can go. */
  stays(passed: PassedOn): Refusal | null;
  /** Why a mock has to stay; null: it can move. */
  holds(guard: Guard): Refusal | null;
  /** Another file takes the name from this one after its edits. */
  isWanted(offer: Offer): boolean;
  /** The re-exports on a way are rewritten in this plan, and keep their names. */
  isSolved(via: readonly Link[]): boolean;
  /** A file into which a star takes a new name of a module, and that means something else by it. */
  leaks(link: Link): RepoPath | null;
  /** Why code that asks for values of a class goes on asking for those of the legacy one. */
  stillMade(path: RepoPath, place: Span): Refusal | null;
  /** What stands for a name of another file's scope after this plan; null where it stays. */
  becomes(link: Link): string | Refusal | null;
  /** A file that takes what stands for a name of another file's scope from elsewhere after this plan. */
  leaves(link: Link): RepoPath | null;
}

export interface FileAnalysis {
  /** The exports without a replacement that the file passes on. */
  readonly passedOn: readonly PassedOn[];
  /** The exports that become their replacements under the names that they have. */
  readonly retargeted?: readonly PassedOn[];
  /** The names that the file could export, where other files want them; the same values each time. */
  readonly offers: readonly Offer[];
  /** Modules of which the text uses any name (`"*"`), in ways that are no sites. */
  readonly keeps: readonly Link[];
  /** The names of other files' scopes that decide about this file: see {@link Elsewhere.becomes}. */
  readonly follows?: readonly Link[];
  /** The same value as the last time, unless something else is said of other files now. */
  finish(elsewhere: Elsewhere): FileResult;
}

/** A manual disposition with the sentence of its reason, and what more there is to say. */
export function manual({ code, sentence = REASONS[code], detail }: Refusal): Disposition {
  return { kind: "manual", code, reason: detail ? `${sentence} ${detail}` : sentence };
}
