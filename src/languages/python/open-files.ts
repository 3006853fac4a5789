/** The Python files of a repository as the plan sees them, before edits and after them. */

import { applyEdits, type Edit, orderEdits } from "../../edits/edit";
import type { FileAnalysis } from "../../sites/analysis";
import type { ModuleLinks, Origins } from "../../sites/links";
import type { TransformName } from "../../sites/site";
import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import { analysisFrom, type KeptAnalysis, keepAnalysis } from "../kept-analysis";
import type { Files } from "../language";
import { analyse } from "./analyse";
import { type Answer, areStill, noting } from "./answers";
import type { PythonFile } from "./modules/module";
import { createModules, type Modules } from "./modules/modules";
import type { RuleBook } from "./pairs/rules";
import { allProjectSettings } from "./project-settings";
import { createFileFacts, type FactsOf } from "./relevance/file-facts";
import { createRelevance, type Relevance, reachByNames } from "./relevance/relevance";
import { createWaivers } from "./waivers";

/** What reading the manifest has given. */
export interface Known {
  readonly book: RuleBook;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
}

/** Opens the files as they are. */
export function openFiles(known: Known, workspace: Workspace): Files {
  const read = (path: RepoPath) => workspace.read(path);
  const { book, homes, names } = known;
  const mentions = [...book.legacy.keys()].flatMap((path) => workspace.mentionsOf(path));
  const modules = createModules({ read, workspace, homes });
  const factsOf = createFileFacts(read, workspace.python);
  const words = [...names, ...mentions];
  const legacy = new Set(book.legacy.keys());
  // A barrel that passes on a replacement alone has no site, and others may take the replacement from it.
  const forLinks = createRelevance({ factsOf, names: [...words, ...book.importables.keys()] });
  const forSites = createRelevance({
    factsOf,
    names: words,
    reaches: reachByNames(legacy, forLinks.matters, modules),
  });
  const relevance = { forSites, forLinks };
  return viewOf({
    known,
    workspace,
    read,
    modules,
    factsOf,
    relevance,
    passing: passingOn(known, workspace, Object.values(relevance)),
    before: null,
    isEdited: () => false,
  });
}

type Passing = (path: RepoPath, links: ModuleLinks) => void;

/**
 * Tells what matters of the names that a module passes on. Names of the manifest, and other names for them, matter
 * wherever they stand; others (what the legacy module keeps for itself, or all that comes with a star) beside
 * the name of the module.
 */
function passingOn(
  { book, homes, names }: Known,
  workspace: Workspace,
  relevances: readonly Relevance[],
): Passing {
  const searched = new Set(names);
  const others = new Map<RepoPath, Set<string>>();
  const stars = new Set<RepoPath>(book.legacy.keys());
  return (path, links) => {
    const mentions = workspace.mentionsOf(path);
    const addOther = (name: string) => {
      others.set(path, (others.get(path) ?? new Set()).add(name));
      for (const relevance of relevances) relevance.addBeside(mentions, name);
    };
    for (const [exported, { module, name }] of links.named) {
      if (name === "*" ? homes.has(module) : searched.has(name)) {
        searched.add(exported);
        for (const relevance of relevances) relevance.add(exported);
      } else if (stars.has(module) || others.get(module)?.has(name)) addOther(exported);
    }
    for (const star of links.stars) for (const name of others.get(star) ?? []) addOther(name);
    if (!links.stars.some((star) => stars.has(star))) return;
    stars.add(path);
    for (const relevance of relevances) relevance.addBeside(mentions, null);
  };
}

/** Files of one state of the texts, with what is kept of each. */
interface View extends Files {
  keptAnalysis(path: RepoPath): KeptAnalysis<Answer> | undefined;
}

interface ViewRequest {
  readonly known: Known;
  readonly workspace: Workspace;
  readonly read: (path: RepoPath) => ReadResult;
  readonly modules: Modules;
  readonly factsOf: FactsOf;
  /** Which files can have sites, and which can pass on what the manifest names. */
  readonly relevance: { readonly forSites: Relevance; readonly forLinks: Relevance };
  /** Told of the links of each file that matters. */
  readonly passing: Passing;
  /** The files before the edits: what is not edited is as it was there. */
  readonly before: View | null;
  readonly isEdited: (path: RepoPath) => boolean;
}

const NO_LINKS: ModuleLinks = { named: new Map(), stars: [], hasUnknownStar: false, own: new Set() };

const NOTHING: FileAnalysis = {
  passedOn: [],
  offers: [],
  keeps: [],
  finish: () => ({ sites: [], edits: [], guards: [] }),
};

function viewOf(request: ViewRequest): View {
  const { known, workspace, modules, relevance, passing, before, isEdited } = request;
  const { book, names: legacyNames } = known;
  const analyses = new Map<RepoPath, KeptAnalysis<Answer>>();
  const contextOf = (file: PythonFile, origins: Origins, selected: ReadonlySet<TransformName>) => {
    const waiver = createWaivers(file);
    return { file, book, origins, modules, workspace, legacyNames, selected, waiver };
  };
  const view: View = {
    namesAreVisible: true,
    expect: (paths) => relevance.forSites.expect(paths),
    keptAnalysis: (path) => analyses.get(path) ?? (isEdited(path) ? undefined : before?.keptAnalysis(path)),
    concerns: (path) => relevance.forSites.matters(path),
    linksOf(path) {
      if (!known.homes.has(path) && !relevance.forLinks.matters(path)) return NO_LINKS;
      const links = modules.linksOf(path);
      if (links) passing(path, links);
      return links;
    },
    analyse(path, origins, selected) {
      if (!relevance.forSites.matters(path)) {
        // Whatever is left in it, what was edited has to be understood. Its exports are kept, so it is parsed once.
        if (isEdited(path)) modules.exportsOf(path);
        return NOTHING;
      }
      const again = () => analyse(contextOf(modules.get(path) as PythonFile, origins, selected));
      const found = view.keptAnalysis(path);
      // What was found out in this view was asked of the edited texts already.
      const isOther = analyses.has(path) ? () => false : isEdited;
      if (found && areStill(found.answers, { origins, modules }, isOther)) return analysisFrom(found, again);
      const file = modules.get(path);
      if (!file) return NOTHING;
      const noted = noting(contextOf(file, origins, selected));
      const kept = keepAnalysis(analyse(noted.context), noted.answers);
      analyses.set(path, kept);
      // Somebody may ask for these later, when the tree is gone.
      modules.exportsOf(path);
      modules.loadsOf(path);
      modules.hasEffects(path);
      return analysisFrom(kept, again);
    },
    passesOnAll: (path, module) => modules.linksOf(path)?.stars.includes(module) === true,
    importsOf: (path) => [
      ...new Set(
        request
          .factsOf(path)
          ?.leads()
          .taken.map(({ file }) => file) ?? [],
      ),
    ],
    valuesOf: () => [],
    takenBySettings: (origins) => allProjectSettings({ book, origins, workspace }),
    after: (edits) => afterEdits(edits, view, request),
    failureOf: modules.failureOf,
  };
  return view;
}

function afterEdits(
  edits: ReadonlyMap<RepoPath, readonly Edit[]>,
  before: View,
  { known, workspace, ...request }: ViewRequest,
): View {
  const isEdited = (path: RepoPath) => (edits.get(path) ?? []).length > 0;
  const read = (path: RepoPath) => edited(request.read(path), edits.get(path) ?? []);
  const { homes } = known;
  const modules = createModules({ read, workspace, homes, before: { modules: request.modules, isEdited } });
  const ofEdited = createFileFacts(read, workspace.python);
  const factsOf: FactsOf = (path) => (isEdited(path) ? ofEdited(path) : request.factsOf(path));
  const relevance = {
    forSites: request.relevance.forSites.after(isEdited, factsOf),
    forLinks: request.relevance.forLinks.after(isEdited, factsOf),
  };
  const { passing } = request;
  return viewOf({ known, workspace, read, factsOf, modules, relevance, passing, before, isEdited });
}

/** The text after the edits; as it is where they do not fit together. */
function edited(file: ReadResult, edits: readonly Edit[]): ReadResult {
  const ordered = file.ok && edits.length > 0 ? orderEdits(edits, file.text.length) : null;
  return file.ok && ordered && "edits" in ordered
    ? { ok: true, text: applyEdits(file.text, ordered.edits) }
    : file;
}
