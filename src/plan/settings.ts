/** Lists what the settings in other files than sources say of legacy exports; they are only reported. */

import type { Language, Migration } from "../languages/language";
import { createOrigins } from "../sites/links";
import type { TransformName } from "../sites/site";
import type { OpenedWorkspace } from "../workspace/open";
import { type SelectionRequest, selectFiles } from "../workspace/selection/selection";
import type { FilePlan } from "./plan";
import { planFile } from "./plan-language";

export interface SettingsRequest {
  readonly language: Language;
  readonly migration: Migration;
  readonly workspace: OpenedWorkspace;
  /** What selects the sources selects the files with settings, too. */
  readonly selection: Omit<SelectionRequest, "kinds">;
  readonly transforms: ReadonlySet<TransformName>;
}

/** The plans, without edits, of the files with settings that lead to a legacy module. */
export function planSettings(request: SettingsRequest): readonly FilePlan[] {
  const { language, migration, workspace, selection, transforms } = request;
  const { settings } = migration;
  const files = selectFiles(workspace, { ...selection, kinds: [settings] });
  if (!files.ok) return [];
  const owned = files.selected.filter(settings.owns);
  const mentions = [...migration.legacy].flatMap((path) => workspace.mentionsOf(path));
  const matches = settings.nameConsumers ? owned : workspace.search(owned, mentions).matches;
  const origins = createOrigins({
    homes: migration.homes,
    linksOf: (path) => migration.open().linksOf(path),
    mayMatter: () => true,
  });
  return matches.flatMap((path): readonly FilePlan[] => {
    const file = workspace.read(path);
    const found = file.ok ? settings.sitesIn(path, file.text, origins) : [];
    const sites = found.filter((site) => transforms.has(site.transform));
    if (sites.length === 0) return [];
    const planned = planFile(path, { sites, edits: [], guards: [] }, { language, workspace });
    return "plan" in planned ? [planned.plan] : [];
  });
}
