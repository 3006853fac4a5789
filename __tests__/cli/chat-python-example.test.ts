/** The command line on a copy of examples/chat-python, with the manifest that lies in it, and the tests of the copy. */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { testSincePython } from "../languages/python/python3";
import { folderWith, git, removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, node, ROOT, textsOf, tool } from "./built-tool";
import { copyOfExample } from "./example-copy";
import { commit } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

interface Site {
  readonly file: string;
  readonly kind: string;
  readonly export: string;
  readonly disposition: string;
  readonly note?: string;
}

interface Report {
  readonly sites: readonly Site[];
  readonly failures: readonly unknown[];
  readonly verification?: unknown;
  readonly summary: { readonly files: { readonly changed: number }; readonly sites: Record<string, number> };
}

interface Suite {
  readonly file: string;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

const TWIN = join(ROOT, "scripts/example-python.mjs");
const UNITTESTS = join(ROOT, "scripts/example/unittest_report.py");

const PROOFS = [
  "tests/test_golden_path.py",
  "tests/test_handshakes.py",
  "tests/test_mock_audit.py",
  "tests/test_ssot_audit.py",
];

test("every site is rewritten or left to a person, and these are left", () => {
  const { sites, summary, failures } = reportOf(copyOfExample("chat-python"), "check");
  expect(failures).toEqual([]);
  expect(summary.sites).toEqual({ total: 71, rewrite: 52, manual: 19, waived: 0 });
  const left = sites.filter(({ disposition }) => disposition === "manual");
  const ofTheFactory = left.filter(({ file }) => file === "tests/test_websocket_manager_factory.py");
  expect(ofTheFactory).toHaveLength(10);
  expect(left.filter((site) => !ofTheFactory.includes(site)).map(inWords)).toEqual([
    "chat/services/incident.py import create_websocket_manager",
    "chat/services/incident.py call create_websocket_manager",
    "chat/services/maintenance.py import create_websocket_manager",
    "chat/services/maintenance.py call create_websocket_manager",
    "chat/session.py import FactoryInitializationError",
    "chat/session.py value FactoryInitializationError",
    "chat/websocket_core/__init__.py import create_websocket_manager",
    "chat/websocket_core/__init__.py re-export create_websocket_manager",
    "tests/test_agents.py module-mock create_websocket_manager_sync",
  ]);
});

test("the run writes what it printed, byte for byte, and finds no more the second time", () => {
  const root = copyOfExample("chat-python");
  const before = textsOf(root);
  const planned = tool(root, "run");
  expect(planned.code).toBe(1);
  expect(textsOf(root)).toEqual(before);

  const report = reportOf(root, "run", "--write");
  const written = textsOf(root);
  const changed = Object.keys(written).filter((path) => written[path] !== before[path]);
  expect(changed).toHaveLength(report.summary.files.changed);
  expect(changed.filter((path) => /\/websocket_manager(_factory|_mock)?\.py$/.test(path))).toEqual([]);

  const patched = copyOfExample("chat-python");
  writeFileSync(join(patched, ".git", "patch"), planned.stdout);
  git(patched, "apply", ".git/patch");
  expect(textsOf(patched)).toEqual(written);

  commit(root);
  expect(reportOf(root, "run", "--write").summary.files.changed).toBe(0);
  expect(textsOf(root)).toEqual(written);
});

test("the linter puts nothing back", () => {
  const root = copyOfExample("chat-python");
  const { verification, summary } = reportOf(root, "run", "--write", "--verify", "lint");
  expect(verification).toMatchObject({ kind: "lint", linted: summary.files.changed, putBack: [] });
});

test("the CRLF file is rewritten to these bytes", () => {
  const root = copyOfExample("chat-python");
  tool(root, "run", "--write");
  const lines = [
    '"""Warns a user who has used up most of his questions."""',
    "",
    "from chat.websocket_core import UserContext",
    "from chat.websocket_core.unified_manager import UnifiedWebSocketManager",
    "",
    "",
    "async def warn_of_quota(user_context: UserContext, used: int, allowed: int) -> int:",
    '    """Returns how many tabs show it."""',
    "    if used < allowed * 0.8:",
    "        return 0",
    "    manager = UnifiedWebSocketManager.from_user_context(user_context)",
    '    text = f"You have used {used} of {allowed} questions."',
    '    return await manager.send_to_user(user_context.user_id, {"type": "notice", "text": text})',
    "",
  ];
  expect(textsOf(root)["chat/services/quota.py"]).toBe(lines.join("\r\n"));
});

test("what follows by itself is as its README says", () => {
  const root = copyOfExample("chat-python");
  const { sites } = reportOf(root, "run", "--write");
  const noted = sites.filter(({ note }) => note !== undefined);
  expect(noted.map((site) => `${inWords(site)}: ${site.note}`)).toEqual([
    "chat/services/downloads.py call create_websocket_manager: The call was not awaited, so the variable held a " +
      "coroutine where the code needs what it gives; now it holds that.",
  ]);
  const linesOf = (path: string, part: string) =>
    textsOf(root)
      [path]?.split("\n")
      .filter((line) => line.includes(part));
  expect(linesOf("chat/agents/tool_runner.py", "anager")).toEqual([
    "from chat.websocket_core.unified_manager import UnifiedWebSocketManager",
    "        manager = UnifiedWebSocketManager.from_user_context(user_context)",
    '        await manager.send_agent_event("tool_executing", run_id, "calculator")',
    '        await manager.send_agent_event("tool_completed", run_id, result)',
  ]);
  expect(linesOf("chat/services/downloads.py", "manager =")).toEqual([
    "    manager = UnifiedWebSocketManager.from_user_context(user_context)",
  ]);
  expect(linesOf("chat/services/incident.py", "manager =")).toEqual([
    "        manager = UnifiedWebSocketManager.from_user_context(user_context)",
  ]);
  expect(linesOf("tests/test_services.py", "patch")).toEqual([
    "from unittest.mock import patch",
    '    @patch("chat.services.reminders.UnifiedWebSocketManager.from_user_context")',
    '        with patch.object(reminders.UnifiedWebSocketManager, "from_user_context", side_effect=ConnectionError("gone")):',
  ]);
  expect(linesOf("tests/test_session.py", "unittest.mock")).toEqual([
    "from unittest.mock import MagicMock, patch",
  ]);
  expect(linesOf("tests/test_session.py", "create")).toEqual([
    "from test_framework.ssot_mocks import create_unified_manager_mock",
    "        manager = create_unified_manager_mock()",
    '        with patch("chat.session.UnifiedWebSocketManager.from_user_context", MagicMock(return_value=manager)) as create:',
    "        create.assert_called_once_with(USER)",
  ]);
});

test("after the hand edits of its README the check is at 0", () => {
  const root = copyOfExample("chat-python");
  tool(root, "run", "--write");
  git(root, "apply", "hand-edits.patch");
  const { code, stdout } = tool(root, "check");
  expect(stdout).toMatch(/^Migrated: no site is left/m);
  expect(code).toBe(0);
});

testSincePython(
  9,
  "all tests of the proofs fail before, some after the run, and none after the hand edits",
  () => {
    const root = copyOfExample("chat-python");
    const before = unittestsOf(root);
    expect(failing(before).map(({ file }) => file)).toEqual(PROOFS);
    expect(failing(before).flatMap(({ passed }) => passed)).toEqual([]);

    tool(root, "run", "--write");
    expect(failing(unittestsOf(root)).map(({ file, failed }) => `${file} ${failed.length}`)).toEqual([
      "tests/test_agents.py 1",
      "tests/test_handshakes.py 1",
      "tests/test_ssot_audit.py 2",
      "tests/test_websocket_manager_factory.py 1",
    ]);

    git(root, "apply", "hand-edits.patch");
    const after = unittestsOf(root);
    expect(failing(after)).toEqual([]);
    const gone = ["tests/test_websocket_manager_factory.py"];
    expect(titlesOf(after)).toEqual(titlesOf(before.filter(({ file }) => !gone.includes(file))));
  },
);

testSincePython(9, "npm run example:python tells it to the end", () => {
  const { code, stdout } = node(ROOT, [TWIN]);
  expect({ code, failed: /did not go as it should.*/s.exec(stdout)?.[0] }).toEqual({
    code: 0,
    failed: undefined,
  });
  expect(stdout).toMatch(/Its tests before[^$]*✗ tests\/test_golden_path\.py: 3 of 3 tests fail/);
  expect(stdout).toMatch(/Its tests after[^$]*✓ 11 suites pass \(52 tests\)/);
});

test.each([
  ["none", null, "There is none on the PATH."],
  ["an old one", "#!/bin/sh\necho 3.8.18\n", "The one on the PATH is 3.8.18."],
])("npm run example:python with %s for python3 says so, and exits with 2", (_, python3, said) => {
  const folder = join(folderWith(), "bin");
  mkdirSync(folder);
  if (python3 !== null) writeFileSync(join(folder, "python3"), python3, { mode: 0o755 });
  const { code, stdout } = node(ROOT, [TWIN], { PATH: folder });
  expect(stdout).toContain("with `python3`, 3.9 or newer.");
  expect(stdout).toContain(said);
  expect(code).toBe(2);
});

function reportOf(root: string, ...args: readonly string[]): Report {
  return JSON.parse(tool(root, ...args, "--reporter", "json").stdout) as Report;
}

function inWords({ file, kind, export: name }: Site): string {
  return `${file} ${kind} ${name}`;
}

function unittestsOf(root: string): readonly Suite[] {
  const { stdout, stderr, status } = spawnSync("python3", ["-B", UNITTESTS], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function failing(suites: readonly Suite[]): readonly Suite[] {
  return suites.filter(({ failed }) => failed.length > 0);
}

function titlesOf(suites: readonly Suite[]): readonly string[] {
  return suites.flatMap(({ file, passed, failed }) =>
    [...passed, ...failed].sort().map((title) => `${file} ${title}`),
  );
}
