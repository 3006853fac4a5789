/** A consumer and the tests that patch it are one unit: a run that has only one of the two says so. */

import { removeTemporaryFolders, repositoryWith } from "../workspace/temporary-repository";
import { expectBuilt, tool } from "./built-tool";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const root = () =>
  repositoryWith({
    "ssot-codemod.yaml": `name: units
target: { module: shop/manager.py, export: Manager }
legacy:
  - module: shop/factory.py
    role: factory
    replace: { create(user): Manager.of(user) }
`,
    "shop/__init__.py": "",
    "shop/manager.py": "class Manager:\n    @classmethod\n    def of(cls, user):\n        return cls()\n",
    "shop/factory.py": "from shop.manager import Manager\n\n\ndef create(user):\n    return Manager()\n",
    "shop/consumer.py": "from shop.factory import create\n\n\ndef make(user):\n    return create(user)\n",
    "tests/test_consumer.py":
      'from unittest.mock import patch\n\nfrom shop.consumer import make\n\n\n@patch("shop.consumer.create")\ndef test_make(create):\n    make(1)\n    create.assert_called_once_with(1)\n',
  });

const UNIT =
  "Not selected, but one unit with a selected file, as one mocks what the other takes:\n" +
  "  tests/test_consumer.py (with shop/consumer.py)\n";

test("the consumer alone: its import and the end of the report name the tests", () => {
  const { code, stdout } = tool(root(), "run", "shop");
  expect(stdout).toContain("+from shop.manager import Manager\n");
  expect(stdout).toContain(
    "shop/consumer.py:1:26  create (import): Mocked by its old name in tests/test_consumer.py, not selected: select that along.\n",
  );
  expect(stdout).toContain(`\n\n${UNIT}\n1 file to change (2 sites)`);
  expect(code).toBe(0);
});

test("the tests alone: the patch stays, and its reason names the consumer", () => {
  const { code, stdout } = tool(root(), "check", "tests", "--reporter", "json");
  const { sites, leftOut } = JSON.parse(stdout);
  expect(sites).toHaveLength(1);
  expect(sites[0]).toMatchObject({
    kind: "module-mock",
    disposition: "manual",
    reason:
      "Code that this test loads keeps using the mocked export, so its mock has to stay. shop/consumer.py is not changed in this run: select it along.",
  });
  expect(leftOut).toEqual([{ file: "shop/consumer.py", of: "tests/test_consumer.py" }]);
  expect(code).toBe(1);
});

test("both together are rewritten, and nothing is left out", () => {
  const { code, stdout } = tool(root(), "check", "--reporter", "json");
  const { sites, summary, leftOut } = JSON.parse(stdout);
  expect(sites.map((site: { note?: string }) => site.note)).toEqual([undefined, undefined, undefined]);
  expect(summary.sites).toEqual({ total: 3, rewrite: 3, manual: 0, waived: 0 });
  expect(leftOut).toBeUndefined();
  expect(code).toBe(1);
});
