/** Makes a whole Python repository from a seed: two roots, packages of barrels three deep, consumers, tests. */

import { diceOf } from "../../generate/dice";
import { chooseOne, type Tally } from "../../generate/forms";
import { ALIKE, CHANGES } from "./alike";
import { BARRELS, LISTS, writeBarrel } from "./barrels";
import { CIRCLES, type CircleRequest } from "./circles";
import { writeConsumer } from "./consumers";
import { MANIFEST, writeCore } from "./core";
import { IMPORTS } from "./imports";
import { emptyModule, type Module } from "./model";
import { PATCHES, writePatches } from "./patches";
import { ERROR_USES, LOCAL_USES, TOP_USES, TYPE_USES } from "./uses";

/** How large a repository is. The number of its files is at least `files`. */
export interface Parameters {
  readonly seed: number;
  readonly files: number;
  readonly packages: number;
}

export interface Generated {
  readonly parameters: Parameters;
  readonly texts: Readonly<Record<string, string>>;
  readonly tally: Tally;
}

/** Every form that the generator knows; over some seeds each has to occur. */
export const ALL_FORMS = [
  ...[BARRELS, LISTS, CIRCLES, IMPORTS, LOCAL_USES, ERROR_USES, TOP_USES, TYPE_USES, ALIKE, CHANGES, PATCHES],
].flatMap((forms) => Object.keys(forms));

/** The sizes that go with a seed. */
export function parametersOf(seed: number, files = 48): Parameters {
  return { seed, files, packages: 2 + diceOf(seed).below(3) };
}

/** Makes the repository. */
export function generate(parameters: Parameters): Generated {
  const dice = diceOf(parameters.seed + 0x9e7);
  const tally: Tally = new Map();
  const { target, legacy, alike, others } = writeCore(dice);
  const folders = dice.some(["api", "chat", "jobs", "mail"], parameters.packages, parameters.packages);
  const modules: Module[] = [target, ...legacy, ...alike, ...others];
  const sources = [...legacy, ...legacy, ...alike];
  const barrels: Module[] = [];
  for (const folder of folders) {
    // The innermost comes first, so that those around it can take names of it.
    for (const part of ["v1/deep/", "v1/", ""]) {
      const barrel = emptyModule(`shop/${folder}/${part}__init__.py`, "");
      writeBarrel({ barrel, sources: [...sources, ...barrels, ...barrels.slice(-2)], dice, tally });
      barrels.push(barrel);
    }
    const side = emptyModule(dice.pick([`shop/${folder}/names.py`, `libs/kit/src/kit/of_${folder}.py`]), "");
    const named = side.path.startsWith("libs") ? emptyModule(side.path, "libs/kit/src") : side;
    writeBarrel({ barrel: named, sources: [...sources, ...barrels], dice, tally });
    barrels.push(named);
  }
  modules.push(...barrels);
  const request: CircleRequest = { barrels, sources, dice, tally };
  for (let left = dice.below(3); left > 0; left--)
    modules.push(...(chooseOne(CIRCLES, request, dice, tally) ?? []));
  const taken = [
    ...sources,
    ...barrels,
    ...barrels,
    ...modules.filter(({ path }) => path.includes("circle")),
  ];
  const consumers: Module[] = [];
  for (let number = 0; modules.length + consumers.length < parameters.files; number++) {
    const [path, root] = placeOfFile(dice.pick(folders), number, dice.below(12));
    if (path.includes("test_") && dice.chance(75))
      consumers.push(writePatches({ path, root, owners: [...consumers, ...barrels], legacy, dice, tally }));
    else {
      const passing = consumers.filter(({ dotted, names }) => dotted !== null && names.size > 0).slice(0, 4);
      consumers.push(writeConsumer({ path, root, sources: [...taken, ...passing], dice, tally }));
    }
  }
  const texts: Record<string, string> = {
    "ssot-codemod.yaml": MANIFEST,
    "pyproject.toml": '[project]\nname = "shop"\n',
    "libs/kit/pyproject.toml": '[project]\nname = "kit"\n',
  };
  for (const { path, lines } of [...modules, ...consumers]) texts[path] = `${lines.join("\n").trimEnd()}\n`;
  return { parameters, texts, tally };
}

function placeOfFile(
  folder: string,
  number: number,
  kind: number,
): readonly [path: string, root: string | null] {
  switch (kind) {
    case 0:
      return [`tools/run${number}.py`, null];
    case 1:
      return [`libs/kit/src/kit/more${number}.py`, "libs/kit/src"];
    case 2:
      return [`shop/spaces/part${number}.py`, ""];
    case 3:
    case 4:
      return [`tests/test_${number}.py`, null];
    case 5:
      return [`shop/${folder}/test_${number}.py`, ""];
    case 6:
    case 7:
      return [`shop/${folder}/v1/deep/d${number}.py`, ""];
    default:
      return [`shop/${folder}/c${number}.py`, ""];
  }
}
