/**
 * What holds for every repository. A failure prints the seed and the smallest repository that shows it;
 * `PROPERTY_SEED=… PROPERTY_RUNS=… npx jest __tests__/properties` tries others.
 */

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { main } from "../../scripts/main";
import { applyEdits } from "../../src/edits/edit";
import { type FilePlan, type Plan, unifiedDiff } from "../../src/index";
import { planOf } from "../plan-of";
import { folderWith, writeFiles } from "../workspace/temporary-repository";
import { REPOSITORY, type Texts, TIED } from "./random-repository";

jest.setTimeout(300_000);

const OPTIONS = {
  seed: Number(process.env.PROPERTY_SEED ?? 20_261_123),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 60),
};

function forEveryRepository(check: (root: string, texts: Texts) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(REPOSITORY, async (texts) => {
    const root = folderWith(texts);
    try {
      await check(root, texts);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
  return fc.assert(property, OPTIONS);
}

async function cli(root: string, ...argv: readonly string[]) {
  let stdout = "";
  let stderr = "";
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    pid: 0,
    cwd: () => root,
    kill: () => true,
  });
  expect(stderr).toBe("");
  return { code, report: JSON.parse(stdout) };
}

/** What TypeScript's own parser says against a text: another parser than the tool's. */
function syntaxErrors(path: string, text: string): readonly string[] {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, allowJs: true };
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions,
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** Whether the lines stand among the others in their order. */
function areAmong(lines: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const line of others) if (line === lines[next]) next++;
  return next === lines.length;
}

test("what is made up parses, so that what does not parse afterwards is the tool's fault", () =>
  forEveryRepository(async (_, texts) => {
    for (const [path, text] of Object.entries(texts)) {
      if (/\.[jt]s$/.test(path))
        expect({ path, errors: syntaxErrors(path, text) }).toEqual({ path, errors: [] });
    }
  }));

test("every output parses, and no file fails", () =>
  forEveryRepository(async (root) => {
    const { files, failures } = await planOf(root);
    expect(failures).toEqual([]);
    for (const { path, after } of files) {
      expect({ path, errors: syntaxErrors(path, after), after }).toEqual({ path, errors: [], after });
    }
  }));

test("what is made up has work in it: sites to rewrite and sites for a person", async () => {
  const found = { rewrite: 0, manual: 0, waived: 0 };
  await forEveryRepository(async (root) => {
    const { files } = await planOf(root);
    for (const { disposition } of files.flatMap(({ sites }) => sites)) found[disposition.kind]++;
  });
  expect(found.rewrite).toBeGreaterThan(3 * OPTIONS.numRuns);
  expect(found.manual).toBeGreaterThan(3 * OPTIONS.numRuns);
});

test("text outside the spans of the edits is identical, and other lines stand as they stood", () =>
  forEveryRepository(async (root) => {
    for (const file of (await planOf(root)).files) {
      expectUntouched(file);
      const kept = linesOf(file.before).filter((line) => line.trim() !== "" && !TIED.test(line));
      expect({ path: file.path, kept: areAmong(kept, linesOf(file.after)) }).toEqual({
        path: file.path,
        kept: true,
      });
      const ends = new Set(linesOf(file.before).map((line) => /\r?\n$/.exec(line)?.[0]));
      for (const line of linesOf(file.after)) expect(ends).toContain(/\r?\n$/.exec(line)?.[0]);
      expect(unifiedDiff(file) === "").toBe(file.before === file.after);
    }
  }));

function expectUntouched({ before, after, edits }: FilePlan): void {
  expect(applyEdits(before, edits)).toBe(after);
  let [old, now] = [0, 0];
  for (const { span, text } of edits) {
    const between = span.start - old;
    expect(after.slice(now, now + between)).toBe(before.slice(old, span.start));
    old = span.end;
    now += between + text.length;
  }
  expect(after.slice(now)).toBe(before.slice(old));
}

test("a second run is empty and finds the same sites for a person", () =>
  forEveryRepository(async (root) => {
    const first = await planOf(root);
    writeFiles(root, Object.fromEntries(first.files.map(({ path, after }) => [path, after])));
    const second = await planOf(root);
    const rewritten = (plan: Plan) =>
      plan.files.filter(({ edits }) => edits.length > 0).map(({ path }) => path);
    const manual = ({ files }: Plan) =>
      files.flatMap(({ sites }) =>
        sites.flatMap(({ file, kind, export: name, disposition }) =>
          disposition.kind === "manual" ? [`${file} ${kind} ${name}`] : [],
        ),
      );
    expect(second.failures).toEqual([]);
    expect(rewritten(second)).toEqual([]);
    expect(
      second.files.flatMap(({ sites }) => sites).filter((site) => site.disposition.kind === "rewrite"),
    ).toEqual([]);
    expect(manual(second).sort()).toEqual(manual(first).sort());
  }));

test("counts add up, run and check agree, and check is at 0 after a run that was at 0", () =>
  forEveryRepository(async (root, texts) => {
    const run = await cli(root, "run", "--reporter", "json");
    const check = await cli(root, "check", "--reporter", "json");
    expect(check.report.sites).toEqual(run.report.sites);
    expect(check.report.summary).toEqual(run.report.summary);
    const { files, sites } = run.report.summary;
    expect(files.selected).toBe(Object.keys(texts).filter((path) => /\.[jt]s$/.test(path)).length);
    expect(files.selected).toBe(files.clean + files.withSites + files.failed + files.ignored);
    expect(sites.total).toBe(sites.rewrite + sites.manual + sites.waived);
    expect(sites.total).toBe(run.report.sites.length);
    expect(run.code).toBe(sites.manual > 0 ? 1 : 0);
    expect(check.code).toBe(sites.manual + sites.rewrite > 0 ? 1 : 0);

    const written = await cli(root, "run", "--write", "--reporter", "json");
    expect(written.report.summary.files.changed).toBe(files.changed);
    expect(written.code).toBe(run.code);
    const after = await cli(root, "check", "--reporter", "json");
    expect(after.code).toBe(run.code);
    if (run.code !== 0) return;
    // Without sites for a person nothing refers to the legacy modules any more.
    for (const path of Object.keys(texts)) {
      if (!/\.[jt]s$/.test(path) || path.startsWith("src/legacy/")) continue;
      expect(readFileSync(join(root, path), "utf8")).not.toMatch(/from ["'].*legacy|require\(["'].*legacy/);
    }
  }));
