/** Writes tests that name what others have imported in strings. */

import type { Dice } from "../../generate/dice";
import { type Forms, type Tally, writeOne } from "../../generate/forms";
import { emptyModule, type Module, pickName, placeOf, type Thing } from "./model";

export interface TestRequest {
  readonly path: string;
  readonly root: string | null;
  /** The modules in whose namespaces names are patched. */
  readonly owners: readonly Module[];
  readonly legacy: readonly Module[];
  readonly dice: Dice;
  readonly tally: Tally;
}

interface Patched {
  readonly dotted: string;
  readonly parent: string;
  readonly last: string;
  readonly name: string;
  readonly thing: Thing;
}

/** Each a function, or a class, of a test. */
export const PATCHES: Forms<Patched> = {
  "a patch in a with": ({ dotted, name }) =>
    `def test_it():\n    with patch("${dotted}.${name}") as mock:\n        mock.return_value = 1`,
  "a patch in a with, and others": ({ dotted, name }) =>
    `def test_it():\n    with patch("${dotted}.${name}", return_value=1), patch("json.loads"):\n        pass`,
  "a patch as a decorator": ({ dotted, name }) =>
    `@patch("json.dumps")\n@patch("${dotted}.${name}")\ndef test_it(mock, dumps):\n    mock.assert_called_once()`,
  "a patch of a class": ({ dotted, name }) =>
    `@patch("${dotted}.${name}")\nclass TestIt:\n    def test_it(self, mock):\n        pass`,
  "a patch that is started": ({ dotted, name }) =>
    `def test_it():\n    patcher = mock.patch("${dotted}.${name}")\n    patcher.start()`,
  "a patch of a method": ({ dotted, name, thing }) =>
    thing.shape === "class"
      ? `def test_it():\n    with patch("${dotted}.${name}.from_user_context") as mock:\n        pass`
      : null,
  "a patch beside its module": ({ parent, last, name }) =>
    `def test_it():\n    from ${parent} import ${last}\n    with patch.object(${last}, "${name}"):\n        pass`,
  "a patch beside its dotted module": ({ dotted, name }) =>
    `def test_it():\n    import ${dotted}\n    with patch.object(${dotted}, "${name}", return_value=1):\n        pass`,
  "an attribute that is set by a fixture": ({ parent, last, name }) =>
    `def test_it(monkeypatch):\n    from ${parent} import ${last} as here\n    monkeypatch.setattr(here, "${name}", lambda one: one)`,
  "a dotted name for a fixture": ({ dotted, name }) =>
    `def test_it(monkeypatch):\n    monkeypatch.setattr("${dotted}.${name}", lambda one: one)`,
  "an attribute by its name": ({ dotted, name }) =>
    `def test_it():\n    import ${dotted} as here\n    return getattr(here, "${name}"), hasattr(here, "${name}")`,
  "a string that is kept": ({ dotted, name }) => `PATH = "${dotted}.${name}"`,
  "a name that no module has": ({ name }) =>
    `def test_it():\n    with patch("elsewhere.${name}"):\n        return "${name}", "not.here.${name}"`,
  "an attribute that is set": ({ dotted, name, thing }) =>
    thing.shape === "module"
      ? null
      : `def test_it():\n    import ${dotted} as here\n    kept, here.${name} = here.${name}, None\n    here.${name} = kept`,
};

export function writePatches({ path, root, owners, legacy, dice, tally }: TestRequest): Module {
  const module = emptyModule(path, root);
  module.lines.push("from unittest import mock", "from unittest.mock import patch", "", "");
  for (let left = 1 + dice.below(5); left > 0; left--) {
    const named = pickName(dice.chance(15) ? legacy : owners, dice);
    const place = named && placeOf(named.module);
    if (!named || !place) continue;
    const { name, thing } = named;
    const patched = { dotted: named.module.dotted as string, ...place, name, thing };
    module.lines.push(writeOne(PATCHES, patched, dice, tally), "", "");
  }
  return module;
}
