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
import type { PythonFile } from "./module";
import { createModules, type Modules } from "./modules";
import { createRelevance, type Relevance } from "./relevance";
import type { RuleBook } from "./rules";
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
  const relevance = createRelevance(read, new Set([...names, ...book.importables.keys()]), mentions);
  return viewOf({
    known,
    workspace,
    mentions,
    read,
    modules,
    relevance,
    passing: passingOn(known, workspace, relevance),
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
function passingOn({ book, homes, names }: Known, workspace: Workspace, relevance: Relevance): Passing {
  const searched = new Set(names);
  const others = new Set<string>();
  const stars = new Set<RepoPath>(book.legacy.keys());
  return (path, links) => {
    const mentions = workspace.mentionsOf(path);
    for (const [exported, { module, name }] of links.named) {
      if (name === "*" ? homes.has(module) : searched.has(name)) {
        searched.add(exported);
        relevance.add(exported);
      } else if (stars.has(module) || others.has(`${module}\0${name}`)) {
        others.add(`${path}\0${exported}`);
        relevance.addBeside(mentions, exported);
      }
    }
    if (!links.stars.some((star) => stars.has(star))) return;
    stars.add(path);
    relevance.addBeside(mentions, null);
  };
}

/** Files of one state of the texts, with what is kept of each. */
interface View extends Files {
  keptAnalysis(path: RepoPath): KeptAnalysis<Answer> | undefined;
}

interface ViewRequest {
  readonly known: Known;
  readonly workspace: Workspace;
  readonly mentions: readonly string[];
  readonly read: (path: RepoPath) => ReadResult;
  readonly modules: Modules;
  readonly relevance: Relevance;
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
    keptAnalysis: (path) => analyses.get(path) ?? (isEdited(path) ? undefined : before?.keptAnalysis(path)),
    linksOf(path) {
      if (!known.homes.has(path) && !relevance.matters(path)) return NO_LINKS;
      const links = modules.linksOf(path);
      if (links) passing(path, links);
      return links;
    },
    analyse(path, origins, selected) {
      if (!relevance.matters(path)) return NOTHING;
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
      return analysisFrom(kept, again);
    },
    passesOnAll: (path, module) => modules.linksOf(path)?.stars.includes(module) === true,
    importsOf: () => [],
    valuesOf: () => [],
    after: (edits) => afterEdits(edits, view, request),
    failureOf: modules.failureOf,
  };
  return view;
}

function afterEdits(
  edits: ReadonlyMap<RepoPath, readonly Edit[]>,
  before: View,
  { known, workspace, mentions, ...request }: ViewRequest,
): View {
  const isEdited = (path: RepoPath) => (edits.get(path) ?? []).length > 0;
  const read = (path: RepoPath) => edited(request.read(path), edits.get(path) ?? []);
  const { homes } = known;
  const modules = createModules({ read, workspace, homes, before: { modules: request.modules, isEdited } });
  const relevance = request.relevance.after(isEdited, read);
  const { passing } = request;
  return viewOf({ known, workspace, mentions, read, modules, relevance, passing, before, isEdited });
}

/** The text after the edits; as it is where they do not fit together. */
function edited(file: ReadResult, edits: readonly Edit[]): ReadResult {
  const ordered = file.ok && edits.length > 0 ? orderEdits(edits, file.text.length) : null;
  return file.ok && ordered && "edits" in ordered
    ? { ok: true, text: applyEdits(file.text, ordered.edits) }
    : file;
}
