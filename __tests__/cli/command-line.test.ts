import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, parseCommandLine } from "../../scripts/command-line";

function parse(...argv: readonly string[]) {
  return parseCommandLine(argv, { stdout: { write() {}, columns: 80 } });
}

function command(...argv: readonly string[]): Command {
  const parsed = parse(...argv);
  if (parsed.kind !== "command") throw new Error(JSON.stringify(parsed));
  return parsed.command;
}

function usageError(...argv: readonly string[]): string {
  const parsed = parse(...argv);
  if (parsed.kind !== "usage-error") throw new Error(JSON.stringify(parsed));
  return parsed.message;
}

const HUMAN = { kind: "human", file: null };

test("a bare command selects everything and reports to people", () => {
  const args = {
    paths: [],
    config: undefined,
    packages: [],
    transforms: [],
    reporters: [HUMAN],
    cwd: undefined,
    cache: false,
    quiet: false,
    noColor: false,
  };
  expect(command("check")).toEqual({ name: "check", args: { ...args, mentions: false } });
  expect(command("run")).toEqual({
    name: "run",
    args: { ...args, write: false, allowDirty: false, verify: [] },
  });
});

test("every flag has its value, and a repeatable one does not swallow the paths behind it", () => {
  const { args } = command(
    ..."run --config m.yaml --package a src --package=b --transform mock-imports 1 --cwd .. -q --no-color".split(
      " ",
    ),
    ..."--write --cache --allow-dirty --verify lint 2 --verify typecheck --verify lint".split(" "),
    ..."--reporter json=out/a=b.json -- -odd".split(" "),
  );
  expect(args).toEqual({
    paths: ["src", "1", "2", "-odd"],
    config: "m.yaml",
    packages: ["a", "b"],
    transforms: ["mock-imports"],
    reporters: [{ kind: "json", file: "out/a=b.json" }, HUMAN],
    cwd: "..",
    cache: true,
    quiet: true,
    noColor: true,
    write: true,
    allowDirty: true,
    verify: ["lint", "typecheck"],
  });
});

test("human prints unless another reporter does, and files are written first", () => {
  expect(command("check", "--reporter", "json").args.reporters).toEqual([{ kind: "json", file: null }]);
  expect(command("check", "--reporter", "json=-").args.reporters).toEqual([{ kind: "json", file: null }]);
  expect(command("check", "--reporter", "human", "--reporter", "json=a").args.reporters).toEqual([
    { kind: "json", file: "a" },
    HUMAN,
  ]);
});

test.each([
  [["rum"], "unknown command rum; did you mean run?", ""],
  [["frobnicate"], "unknown command frobnicate; the commands are run, check", ""],
  [["--write"], "name a command before --write: run, check", ""],
  [["run", "--writ"], "unknown flag --writ; did you mean --write?", "run "],
  [["check", "-x"], "unknown flag -x", "check "],
  [["check", "--write"], "unknown flag --write", "check "],
  [["run", "--no-write"], "unknown flag --no-write", "run "],
  [["run", "--write=yes"], "--write takes no value", "run "],
  [["run", "--allow-dirty"], "--allow-dirty says how to --write, and needs it", "run "],
  [["run", "--config"], "--config needs a value", "run "],
  [["run", "--config="], "--config needs a value", "run "],
  [["run", "--cwd", "a", "--cwd", "b"], "--cwd is given more than once", "run "],
  [
    ["run", "--transform", "mock-import"],
    "--transform is one of factory-calls, manager-imports, mock-imports, not mock-import; did you mean mock-imports?",
    "run ",
  ],
  [["check", "--reporter", "jsn"], 'there is no reporter "jsn"; did you mean json?', "check "],
  [["check", "--reporter", "xml"], 'there is no reporter "xml"; the kinds are human, json', "check "],
  [["check", "--reporter", "json="], "--reporter json= needs the name of a file after the =", "check "],
  [
    ["check", "--reporter", "json", "--reporter", "human"],
    "two reporters cannot share standard output; give one a file: --reporter kind=file",
    "check ",
  ],
  [
    ["check", "--reporter", "json=a", "--reporter", "human=a"],
    "two reporters cannot share the file a",
    "check ",
  ],
])("%j is refused with one line and where to read on", (argv, message, help) => {
  expect(usageError(...argv)).toBe(`ssot-codemod: ${message}\nSee: ssot-codemod ${help}--help\n`);
});

const HELP = `ssot-codemod <command> [paths..]

Moves every use of legacy modules onto the single source of truth.

Commands:
  ssot-codemod run [paths..]    Print the changes as a diff, or write them
  ssot-codemod check [paths..]  Prove that no site is left, or list them;
                                changes nothing

Options:
  --help     Show this text
  --version  Show the version

Exit codes:
  0  done, and nothing is left to do in the selection
  1  ran correctly, and sites are left
  2  could not do the job: bad usage or manifest, nothing selected, or a file
  failed
`;

test("help is printed when asked for, and is an error when no command is named", () => {
  expect(parse("--help")).toEqual({ kind: "text", text: HELP });
  expect(parse()).toEqual({ kind: "usage-error", message: HELP });
});

test("the help of a command names its flags, examples and exit codes", () => {
  const help = parse("run", "--help");
  const text = help.kind === "text" ? help.text : "";
  for (const flag of [
    "write",
    "allow-dirty",
    "config",
    "package",
    "transform",
    "cwd",
    "reporter",
    "quiet",
    "no-color",
  ]) {
    expect(text).toMatch(new RegExp(`^ .* --${flag} `, "m"));
  }
  expect(text).toContain("ssot-codemod run > migration.patch");
  expect(text).toContain("Exit codes:");
  expect(text).not.toContain("[boolean]");
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(parse("--version")).toEqual({ kind: "text", text: `${version}\n` });
});
