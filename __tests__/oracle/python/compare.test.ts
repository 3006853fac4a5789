/** The check can fail: whatever is taken from the engine's sites, or changed in them or in the texts, is told. */

import { rmSync } from "node:fs";
import type { Plan, Site } from "../../../src/index";
import { writeFiles } from "../../workspace/temporary-repository";
import { checkPlanned, type Planned, planRepository } from "./check-repository";
import { generate, parametersOf } from "./generate/repository";
import { type Answer, askResolver, HAS_RESOLVER, testWithResolver } from "./resolver";

let planned: Planned;
let answer: Answer;

beforeAll(async () => {
  if (!HAS_RESOLVER) return;
  planned = await planRepository(generate(parametersOf(1)), true);
  [answer] = askResolver([planned.question]) as [Answer];
});

afterAll(() => {
  for (const folder of planned?.folders ?? []) rmSync(folder, { recursive: true, force: true });
});

/** Where they disagree when the sites are others. */
function differencesWith(change: (site: Site) => readonly Site[]): string[] {
  const files = planned.plan.files.map((file) => ({ ...file, sites: file.sites.flatMap(change) }));
  const plan: Plan = { ...planned.plan, files };
  return checkPlanned({ ...planned, plan }, answer).differences.map(({ what }) => what);
}

const KINDS = ["import", "re-export", "call", "value", "type", "subclass", "module-mock", "string-path"];

testWithResolver("nothing is told of the plan as it is", () => {
  expect(checkPlanned(planned, answer)).toEqual({ differences: [], diagnostics: [] });
});

for (const kind of KINDS)
  testWithResolver(`a site of the kind ${kind} that is left out is missed`, () => {
    const first = planned.plan.files.flatMap(({ sites }) => sites).find((site) => site.kind === kind);
    expect(first).toBeDefined();
    expect(differencesWith((site) => (site === first ? [] : [site]))).toEqual(["missed"]);
  });

testWithResolver("a site that is said to be another export, or elsewhere, is missed and unknown", () => {
  const [first] = planned.plan.files.flatMap(({ sites }) => sites) as [Site];
  const moved = { ...first, span: { start: first.span.start + 1, end: first.span.end } };
  for (const other of [{ ...first, export: "another" }, moved])
    expect(differencesWith((site) => (site === first ? [other] : [site])).sort()).toEqual([
      "missed",
      "unknown",
    ]);
});

testWithResolver("texts that lack a name, cannot be imported or do not parse are told", () => {
  const { after } = planned.question;
  if (!after) throw new Error("the plan is not applied");
  const broken = {
    "shop/own/broken.py": "from shop.core.manager import gone\nuse(gone)\n",
    "shop/own/worse.py": "def (:\n",
  };
  writeFiles(after.root, broken);
  const question = {
    ...planned.question,
    after: { ...after, isImported: true, texts: { ...after.texts, ...broken } },
  };
  const { diagnostics } = checkPlanned(planned, askResolver([question])[0] as Answer);
  const told = diagnostics.join("\n");
  expect(told).toContain("not bound after the plan: shop/own/broken.py use");
  expect(told).toContain("not bound after the plan: shop/own/broken.py shop.core.manager gone");
  expect(told).toContain("shop/own/broken.py cannot be imported after the plan: ImportError");
  expect(told).toContain("after the plan, Python refuses shop/own/worse.py");
});
