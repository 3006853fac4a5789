import { HEAD, LEGACY, type Refused, testRefusals } from "./refusals";

const FROM_ROOT = 'write the path from the repository root, for example "packages/core/src/manager.ts"';

const modulePath = (title: string, written: string, message: string, fix: string): Refused => ({
  title,
  text: `${HEAD}legacy:\n  - module: §${written}\n    role: mock\n`,
  code: "bad-module-path",
  path: "legacy[0].module",
  message,
  fix,
});

testRefusals([
  modulePath("an empty module path", '""', "must not be empty", FROM_ROOT),
  modulePath("an absolute module path", "/srv/a.ts", "must not be an absolute path", FROM_ROOT),
  modulePath("a module path with a drive", "'C:\\a.ts'", "must not be an absolute path", FROM_ROOT),
  modulePath("a file URL", "file:///a.ts", "must not be an absolute path", FROM_ROOT),
  modulePath("a module path that climbs", "a/../b.ts", 'must not contain ".."', FROM_ROOT),
  modulePath("a module path with ./", "./a/b.ts", 'must not start with "./"', 'write "a/b.ts"'),
  modulePath("backslashes", "a\\b.ts", "must not contain a backslash", 'write "a/b.ts"'),
  modulePath("a doubled slash", "a//b.ts", 'must not contain an empty or a "." part', 'write "a/b.ts"'),
  modulePath("a folder", "a/b/", "names a folder", 'name the file, for example "a/b/index.ts"'),
  {
    title: "a bad path of the target",
    text: `name: m\ntarget:\n  module: §../t.ts\n  export: T\n${LEGACY}`,
    code: "bad-module-path",
    path: "target.module",
    message: 'must not contain ".."',
    fix: FROM_ROOT,
  },
  {
    title: "a bad path of an import",
    text: `${HEAD}imports:\n  make: §./b.ts\n${LEGACY}`,
    code: "bad-module-path",
    path: "imports.make",
    message: 'must not start with "./"',
    fix: 'write "b.ts"',
  },
]);
