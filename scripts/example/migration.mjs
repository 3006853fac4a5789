/** The steps that both examples take, each a commit in the copy: by the tool, by a person, and what that was. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { say, title } from "./screen.mjs";

/** Returns how many sites the tool rewrote and left, and the size of its diff. */
export function migrate(stage, config) {
  const report = join(stage.work, "report.json");
  stage.tool([1], "run", "--write", ...config, "--reporter", "human", "--reporter", `json=${report}`);
  const diff = stage.git("diff", "--shortstat").trim();
  stage.commit("Migrated by ssot-codemod");
  return { diff, sites: JSON.parse(readFileSync(report, "utf8")).summary.sites };
}

/** What a person decided at the sites that are left; returns the size of that diff. */
export function decideByHand(stage) {
  stage.git("apply", "hand-edits.patch");
  const diff = stage.git("diff", "--shortstat").trim();
  say(stage.git("diff", "--stat").trimEnd());
  stage.commit("Decided by hand");
  return diff;
}

export function sumUp({ sites, diff }, byHand) {
  title("What changed");
  say(`By the tool   ${String(sites.rewrite).padStart(3)} sites: ${diff}`);
  say(`By a person   ${String(sites.manual).padStart(3)} sites: ${byHand}`);
  say("\nWhat to do next, in a repository of your own:");
  say("  npx ssot-codemod run --config <manifest>           look at the diff");
  say("  npx ssot-codemod run --config <manifest> --write   write it, one --package at a time if you like");
  say("  npx ssot-codemod check --config <manifest>         in CI");
  say("MIGRATION.md tells how to write the manifest, and what each manual site asks of you.");
}
