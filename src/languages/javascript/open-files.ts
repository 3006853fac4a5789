/** The files of a repository as the language sees them, before edits and after them. */

import { applyEdits, type Edit, orderEdits } from "../../edits/edit";
import type { FileAnalysis, Taken } from "../../sites/analysis";
import type { Link, ModuleLinks, Origins } from "../../sites/links";
import type { TransformName } from "../../sites/site";
import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import { analysisFrom, type KeptAnalysis, keepAnalysis } from "../kept-analysis";
import type { Files } from "../language";
import { analyse } from "./analyse";
import { type Answer, areStill, noting, type OtherFiles } from "./answers";
import { createCircles, type WayBack } from "./doors/circles";
import { linksIn } from "./doors/exported-names";
import { loadedSpecifiers, mayLoadWhole } from "./doors/loaded-specifiers";
import type { JavaScriptModule } from "./doors/module";
import { type Modules, withEdited } from "./doors/modules";
import { loadGraph, modulesBehind } from "./load-graph";
import { createMocksBeside } from "./mocks/mock-files";
import { valuesTaken } from "./mocks/taken";
import { otherFiles } from "./other-files";
import type { RuleBook } from "./pairs/rules";
import { isComponent } from "./sites/component-scripts";
import { analyseComponent } from "./sites/component-sites";
import { type Components, createComponents } from "./sites/components";
import { isOwned } from "./syntax/parse";
import type { FileContext } from "./values/ways";

/** What reading the manifest has given. */
export interface Known {
  readonly book: RuleBook;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
}

/** Opens the files as they are. */
export function openFiles(modules: Modules, known: Known, workspace: Workspace): Files {
  return viewOf({
    modules,
    known,
    workspace,
    read: (path) => workspace.read(path),
    mocksBeside: createMocksBeside(workspace),
    components: createComponents((path) => workspace.read(path)),
    wayBack: createCircles(loadGraph(known.book, modules, workspace)),
    before: null,
    isEdited: () => false,
  });
}

interface KeptValues {
  readonly values: readonly Taken[];
  readonly answers: readonly Answer[];
}

/** Files of one state of the texts, with what is kept of each. */
interface View extends Files {
  keptAnalysis(path: RepoPath): KeptAnalysis<Answer> | undefined;
  keptValues(path: RepoPath): KeptValues | undefined;
}

interface ViewRequest {
  readonly modules: Modules;
  readonly known: Known;
  readonly workspace: Workspace;
  readonly read: (path: RepoPath) => ReadResult;
  readonly mocksBeside: FileContext["mocksBeside"];
  /** They are never edited, so they are the same before and after. */
  readonly components: Components;
  /** Asked of the files as they were before any edits, so that no edit changes an answer. */
  readonly wayBack: WayBack;
  /** The files before the edits: what is not edited is as it was there. */
  readonly before: View | null;
  readonly isEdited: (path: RepoPath) => boolean;
}

function viewOf(request: ViewRequest): View {
  const { modules, known, workspace, read, mocksBeside, components, wayBack, isEdited } = request;
  const others = otherFiles(modules, known.homes, workspace);
  const inherited = (path: RepoPath) => (isEdited(path) ? null : request.before);
  const links = new Map<RepoPath, ModuleLinks | null>();
  const imports = new Map<RepoPath, readonly RepoPath[]>();
  const analyses = new Map<RepoPath, KeptAnalysis<Answer>>();
  const taken = new Map<RepoPath, KeptValues>();
  const around = (origins: Origins): OtherFiles => ({ ...others, origins });
  const outsideOf = (path: RepoPath, origins: Origins): Omit<FileContext, "module"> => ({
    ...around(origins),
    book: known.book,
    legacyNames: known.names,
    resolve: (specifier) => workspace.resolve(path, specifier),
    resolveEach: (specifier) => workspace.resolveEach(path, specifier),
    installedBy: (specifier) => workspace.installedBy(path, specifier),
    specifierFor: (to, like) => workspace.specifierFor(path, to, like, []),
    mentionsOf: (other) => workspace.mentionsOf(other),
    mocksBeside,
    wayBackFrom: (module) => wayBack(module, path),
  });
  const contextOf = (module: JavaScriptModule, outside: Omit<FileContext, "module">): FileContext => {
    const beside = module.doors.map((door) => door.specifier);
    const specifierFor = (to: RepoPath, like: string) =>
      workspace.specifierFor(module.path, to, like, beside);
    return { ...outside, module, specifierFor };
  };
  /** Null for a file that cannot be parsed, or is of another language. */
  const analysed = (
    path: RepoPath,
    outside: Omit<FileContext, "module">,
    selected: ReadonlySet<TransformName>,
  ): FileAnalysis | null => {
    const component = isComponent(path) ? components.get(path) : null;
    if (component) return analyseComponent(component, outside);
    const module = isOwned(path) ? modules.get(path) : null;
    return module && analyse(contextOf(module, outside), selected);
  };
  const view: View = {
    keptAnalysis: (path) => analyses.get(path) ?? inherited(path)?.keptAnalysis(path),
    keptValues: (path) => taken.get(path) ?? inherited(path)?.keptValues(path),
    linksOf(path) {
      if (isComponent(path)) return null;
      const before = inherited(path);
      if (before) return before.linksOf(path);
      const found = links.get(path);
      if (found !== undefined) return found;
      const facts = modules.factsOf(path);
      const read = facts && linksIn(path, facts, workspace);
      links.set(path, read);
      return read;
    },
    passesOnAll(path, module) {
      const file = read(path);
      if (file.ok && !mayLoadWhole(file.text)) return false;
      const links = view.linksOf(path);
      const isWhole = (link: Link) => link.module === module && link.name === "*";
      return links !== null && (links.stars.includes(module) || [...links.named.values()].some(isWhole));
    },
    analyse(path, origins, selected) {
      const found = view.keptAnalysis(path);
      const outside = outsideOf(path, origins);
      const again = () => analysed(path, outside, selected) as FileAnalysis;
      if (found && areStill(found.answers, outside)) return analysisFrom(found, again);
      const { context, answers } = noting(outside);
      const analysis = analysed(path, context, selected);
      if (!analysis) return NOTHING;
      const kept = keepAnalysis(analysis, answers);
      analyses.set(path, kept);
      // Somebody may ask for these later, when the tree is gone.
      view.valuesOf(path, origins);
      return analysisFrom(kept, again);
    },
    importsOf(path) {
      const before = inherited(path);
      if (before) return before.importsOf(path);
      const found = imports.get(path);
      if (found) return found;
      const loaded = modulesBehind(loadedSpecifiers, path, read, workspace);
      imports.set(path, loaded);
      return loaded;
    },
    valuesOf(path, origins) {
      const found = view.keptValues(path);
      if (found && areStill(found.answers, around(origins))) return found.values;
      const module = isOwned(path) ? modules.get(path) : null;
      if (!module) return [];
      const { context, answers } = noting(outsideOf(path, origins));
      const kept = { values: valuesTaken(contextOf(module, context)), answers };
      taken.set(path, kept);
      return kept.values;
    },
    after: (edits) => afterEdits(edits, view, request),
    failureOf: (path) => (isComponent(path) ? components : modules).failureOf(path),
  };
  return view;
}

const NOTHING = { passedOn: [], offers: [], keeps: [], finish: () => ({ sites: [], edits: [], guards: [] }) };

function afterEdits(
  edits: ReadonlyMap<RepoPath, readonly Edit[]>,
  before: View,
  { modules, read, ...request }: ViewRequest,
): View {
  const isEdited = (path: RepoPath) => (edits.get(path) ?? []).length > 0;
  const readAfter = (path: RepoPath) => edited(read(path), edits.get(path) ?? []);
  return viewOf({
    ...request,
    modules: withEdited(modules, isEdited, readAfter),
    read: (path) => (isEdited(path) ? readAfter(path) : read(path)),
    before,
    isEdited,
  });
}

/** The text after the edits; as it is where they do not fit together. */
function edited(file: ReadResult, edits: readonly Edit[]): ReadResult {
  const ordered = file.ok ? orderEdits(edits, file.text.length) : null;
  return file.ok && ordered && "edits" in ordered
    ? { ok: true, text: applyEdits(file.text, ordered.edits) }
    : file;
}
