/**
 * The engine as a library. One way through it, as the command line goes: {@link loadManifest},
 * {@link openWorkspace}, {@link makePlan}, and then {@link unifiedDiff} or {@link writePlan}. What
 * can go wrong for a user is a value with a message and a fix; an exception is a defect of the tool.
 */

export { unifiedDiff } from "./deliver/diff";
export type { GitState, UncommittedFile } from "./deliver/uncommitted";
export { type Refused, type WriteOptions, type Written, writePlan } from "./deliver/write";
export type { Edit, Span } from "./edits/edit";
export type { ManifestRequest } from "./manifest/find";
export { formatProblems } from "./manifest/format-problems";
export { type LoadedManifest, type LoadResult, loadManifest } from "./manifest/load";
export type { FieldPath, ManifestProblem, ManifestProblemCode, Side } from "./manifest/problems";
export type { LegacyModule, LegacyRole, Manifest } from "./manifest/schema";
export { makePlan, type PlanRequest, type PlanResult } from "./plan/make-plan";
export type { FileCounts, FilePlan, Plan } from "./plan/plan";
export { REASONS, type ReasonCode } from "./sites/reasons";
export {
  type Disposition,
  type Failure,
  type FailureCode,
  type Position,
  SITE_KINDS,
  type Site,
  type SiteKind,
  TRANSFORMS,
  type TransformName,
} from "./sites/site";
export { type OpenedWorkspace, type OpenRequest, openWorkspace } from "./workspace/open";
export type { RepoPath } from "./workspace/paths";
export type { Package, ReadResult, SearchResult, Workspace } from "./workspace/workspace";
