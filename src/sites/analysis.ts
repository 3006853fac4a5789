/** What a language says of one file: its sites, its edits, and what it passes on to other files. */

import type { Edit, Span } from "../edits/edit";
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
  readonly transform: TransformName;
  readonly disposition: Disposition;
  /** The site passes the export on to others. */
  readonly passed: PassedOn | null;
  /** The name stays in the text, so the site depends on the re-exports on its way. */
  readonly needsBarrel: boolean;
}

/** A re-export that has no replacement; it can go when nothing uses it any more. */
export interface PassedOn {
  /** The names under which the file exports it. */
  readonly names: readonly string[];
  readonly origin: Link;
}

/** Why a site is left to a person; `detail` says more than the reason's own sentence. */
export interface Refusal {
  readonly code: ReasonCode;
  readonly detail?: string;
}

export interface FileResult {
  readonly sites: readonly DraftSite[];
  readonly edits: readonly Edit[];
}

export interface FileAnalysis {
  /** The exports without a replacement that the file passes on. */
  readonly passedOn: readonly PassedOn[];
  /** The sites and edits, once it is known why a passed-on export has to stay (null: it can go). */
  finish(stays: (passed: PassedOn) => Refusal | null): FileResult;
}

/** A manual disposition with the sentence of its reason, and what more there is to say. */
export function manual({ code, detail }: Refusal): Disposition {
  return { kind: "manual", code, reason: detail ? `${REASONS[code]} ${detail}` : REASONS[code] };
}
