import { patternTest } from "../../../src/languages/javascript/sites/path-patterns";

const mayLoad = patternTest(["factory", "/index", "legacy"]);

test.each([
  "import.meta.glob('./*')",
  "import.meta\n  .glob('./*')",
  "require\n  .context('./')",
  'require("./" + name)',
  'import(/* name */ "../" + name)',
  'import("./a" /* b */ + name)',
  `import(// there\n \`./\${name}\`)`,
  `require( \`../legacy/\${name}\`)`,
  'path.join(__dirname, "factory")',
  "path.join(__dirname,'src','legacy/factory.ts')",
  'resolve(\n  root(),\n  /* old */ "legacy",\n  name)',
  "join(a, `src/legacy/`)",
  'join(__dirname, "index.js")',
  `load(\`./factory?run=\${\n  number}\`)`,
])("%s may load a module by a pattern", (text) => expect(mayLoad(text)).toBe(true));

test.each([
  'import("./factory")',
  'require("./legacy/factory");',
  "require(name)",
  'import { a } from "./factory";',
  '["factory"].join("/")',
  'path.join(__dirname, "node_modules", "factory-kit")',
  'path.join(__dirname, name, "other")',
  'Promise.resolve(a ? "b" : "c")',
  `f(\`a ? \${\n b}\`)`,
])("%s does not", (text) => expect(mayLoad(text)).toBe(false));
