/** The files of a repository as the language sees them, before edits and after them. */

import { applyEdits, type Edit, orderEdits } from "../../edits/edit";
import type { FileAnalysis, Taken } from "../../sites/analysis";
import type { Link, ModuleLinks } from "../../sites/links";
import type { TransformName } from "../../sites/site";
import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import { analysisFrom, type KeptAnalysis, keepAnalysis } from "../kept-analysis";
import type { Files } from "../language";
import { analyse } from "./analyse";
import { type Answer, areStill, noting } from "./answers";
import { createCircles } from "./doors/circles";
import { linksIn } from "./doors/exported-names";
import { loadedSpecifiers, mayLoadWhole } from "./doors/loaded-specifiers";
import { type Modules, withEdited } from "./doors/modules";
import { type ContextSources, createContexts, type Known, type Outside } from "./file-contexts";
import { loadGraph, modulesBehind } from "./load-graph";
import { createMocksBeside } from "./mocks/mock-files";
import { valuesTaken } from "./mocks/taken";
import { isComponent } from "./sites/component-scripts";
import { analyseComponent } from "./sites/component-sites";
import { type Components, createComponents } from "./sites/components";
import { isOwned } from "./syntax/parse";

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

interface ViewRequest extends ContextSources {
  readonly read: (path: RepoPath) => ReadResult;
  /** They are never edited, so they are the same before and after. */
  readonly components: Components;
  /** The files before the edits: what is not edited is as it was there. */
  readonly before: View | null;
  readonly isEdited: (path: RepoPath) => boolean;
}

function viewOf(request: ViewRequest): View {
  const { modules, workspace, read, components, isEdited } = request;
  const { around, outsideOf, contextOf } = createContexts(request);
  const inherited = (path: RepoPath) => (isEdited(path) ? null : request.before);
  const links = new Map<RepoPath, ModuleLinks | null>();
  const imports = new Map<RepoPath, readonly RepoPath[]>();
  const analyses = new Map<RepoPath, KeptAnalysis<Answer>>();
  const taken = new Map<RepoPath, KeptValues>();
  /** Null for a file that cannot be parsed, or is of another language. */
  const analysed = (
    path: RepoPath,
    outside: Outside,
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
