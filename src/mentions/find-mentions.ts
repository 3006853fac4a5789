/** Looks through all files of a selection for mentions of what a migration gives up. */

import type { Span } from "../edits/edit";
import type { Language, Written, WrittenIn } from "../languages/language";
import type { LoadedManifest } from "../manifest/load";
import { languagesOf, sourcesOf } from "../plan/languages";
import type { Plan } from "../plan/plan";
import { createPositions } from "../sites/lines";
import type { Site } from "../sites/site";
import type { OpenedWorkspace } from "../workspace/open";
import type { RepoPath } from "../workspace/paths";
import { selectFiles } from "../workspace/selection/selection";
import { isOfKind } from "../workspace/source-kind";
import { excerptOf } from "./excerpt";
import type { Mention, Mentions, Unread } from "./mention";
import { createModulePaths } from "./module-paths";
import { createNameFinder, isCode, type Named } from "./names";

export interface MentionsRequest {
  readonly loaded: LoadedManifest;
  readonly workspace: OpenedWorkspace;
  readonly selection: {
    readonly paths: readonly string[];
    readonly packages: readonly string[];
    readonly cwd: string;
  };
  /** The plan of all transforms for the same selection: its sites are no mentions. */
  readonly plan: Plan;
}

/** The mentions in the files of a selection, whatever their names end in. */
export function findMentions({ loaded, workspace, selection, plan }: MentionsRequest): Mentions {
  const { ignore } = loaded.manifest;
  const files = selectFiles(workspace, { ...selection, ignore, kinds: [{ extensions: [""] }] });
  const mentions: Mention[] = [];
  const unread: Unread[] = [];
  if (!files.ok) return { mentions, unread };
  const sitesOf = new Map(plan.files.map(({ path, sites }) => [path, sites]));
  for (const language of languagesOf(loaded.manifest)) {
    const reading = language.read(loaded, workspace);
    if (!reading.ok) continue;
    const { legacy, givenUp } = reading.migration;
    const modules = createModulePaths(legacy, workspace);
    const names = createNameFinder(givenUp);
    const needles = [...new Set([...modules.needles, ...[...givenUp.values()].flatMap((all) => [...all])])];
    const searched = files.selected.filter((path) => !legacy.has(path));
    const result = workspace.search(searched, needles);
    unread.push(
      ...result.failures.map(({ file, message }) => ({ file, code: "read-error" as const, message })),
    );
    for (const path of result.matches) {
      const find = (text: string) => withoutNested([...names(text), ...modules.find(text, path)]);
      const found = mentionsIn(path, find, sitesOf.get(path) ?? [], language, { workspace, loaded });
      if ("code" in found) unread.push(found);
      else mentions.push(...found);
    }
  }
  return { mentions, unread };
}

function mentionsIn(
  path: RepoPath,
  find: (text: string) => readonly Named[],
  sites: readonly Site[],
  language: Language,
  { workspace, loaded }: Pick<MentionsRequest, "workspace" | "loaded">,
): readonly Mention[] | Unread {
  const file = workspace.readLeniently(path);
  if (file.kind === "failure") return { file: path, code: "read-error", message: file.failure.message };
  const { text } = file;
  // The manifest names them all; it goes when the migration is over.
  const named = text === loaded.text ? [] : find(text);
  if (named.length === 0) return [];
  if (file.kind !== "text") return { file: path, code: file.kind, message: UNREADABLE[file.kind] };
  const written = writtenIn(path, text, language, workspace);
  if (!written) return { file: path, code: "parse-error", message: UNREADABLE["parse-error"] };
  const placed = named.flatMap((one) => {
    const part = written.parts.find(({ span }) => isInside(one.span, span));
    return part && !isOfSite(one, part.span, sites, text) ? [{ ...one, in: part.in }] : [];
  });
  const meant = placed.filter(
    (one) => !written.binds.has(one.name) || sites.some((site) => site.export === one.name),
  );
  const spoken = spokenOf(sites, meant);
  const positions = createPositions(text);
  return meant
    .filter(
      ({ isWord, modules, span }) =>
        !isWord || (modules.some((module) => spoken.has(module)) && isCode(text, span)),
    )
    .map(
      ({ span, name, in: place }): Mention => ({
        file: path,
        start: positions(span.start),
        end: positions(span.end),
        name,
        in: place,
        excerpt: excerptOf(text, span),
      }),
    );
}

const UNREADABLE = {
  binary: "a binary file in which a legacy name stands",
  "too-large": "a file of more than 4 MiB in which a legacy name stands",
  "parse-error": "cannot be parsed, so comments and code cannot be told apart; a legacy name stands in it",
} as const;

function writtenIn(
  path: RepoPath,
  text: string,
  language: Language,
  workspace: Pick<OpenedWorkspace, "interpreterOf">,
): Written | null {
  if (isOfKind([sourcesOf(language)], workspace)(path)) return language.writtenIn(path, text);
  const whole: WrittenIn = "text";
  return { parts: [{ span: { start: 0, end: text.length }, in: whole }], binds: new Set() };
}

/** The legacy modules of which the file speaks beyond doubt. */
function spokenOf(sites: readonly Site[], named: readonly Named[]): ReadonlySet<RepoPath> {
  return new Set([
    ...sites.map(({ module }) => module),
    ...named.filter(({ isWord }) => !isWord).flatMap(({ modules }) => modules),
  ]);
}

/** A string may be the site itself, or what a site is about: the specifier and the keys of a module mock. */
function isOfSite({ span, name, modules }: Named, part: Span, sites: readonly Site[], text: string): boolean {
  const isWholeString =
    part.start === span.start - 1 && part.end === span.end + 1 && /["'`]/.test(text[part.start] ?? "");
  return sites.some((site) => {
    if (isInside(site.span, part) && overlaps(site.span, span)) return true;
    if (!isWholeString || !isInside(part, site.span)) return false;
    return site.kind !== "module-mock" || site.export === name || modules.includes(site.module);
  });
}

/** A path takes in the names that stand in it; a name that is a file's name as well is the name. */
function withoutNested(named: readonly Named[]): readonly Named[] {
  const sorted = [...named].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
