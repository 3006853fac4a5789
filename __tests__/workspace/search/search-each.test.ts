import { createByteReader } from "../../../src/workspace/read";
import { searchEach, searchFiles } from "../../../src/workspace/search/search";
import { folderWith, removeTemporaryFolders } from "../temporary-repository";

afterAll(removeTemporaryFolders);

test("several groups of needles find what each finds alone, and read each file once", () => {
  const contents = {
    "a.ts": "one",
    "b.ts": "two",
    "c.ts": "one two",
    "d.ts": "three",
    "e.ts": "\\u006fne",
  };
  const readBytes = createByteReader(folderWith(contents));
  const read: string[] = [];
  const counting = (path: string) => {
    read.push(path);
    return readBytes(path);
  };
  const groups = [["one"], [], ["two", "three"]].map((texts) => ({ texts }));
  const within = Object.keys(contents);
  const { matches, failures } = searchEach(counting, within, groups);
  expect(read).toEqual(within);
  expect(failures).toEqual([]);
  expect(matches).toEqual(groups.map(({ texts }) => searchFiles(readBytes, within, texts).matches));
  expect(matches[0]).toEqual(["a.ts", "c.ts", "e.ts"]);
});

test("texts that are sought below folders are found there alone", () => {
  const contents = {
    "a/x.ts": "'.' one",
    "a/b/y.ts": "'.'",
    "ab/z.ts": "'.' one",
    "c.ts": "\\u0027.\\u0027",
  };
  const readBytes = createByteReader(folderWith(contents));
  const groups = [
    { texts: ["'.'"], below: ["a/b", "ab"] },
    { texts: ["one"] },
    { texts: ["'.'"], below: [""] },
    { texts: [], below: ["a"] },
  ];
  const { matches } = searchEach(readBytes, Object.keys(contents), groups);
  expect(matches).toEqual([
    ["a/b/y.ts", "ab/z.ts"],
    ["a/x.ts", "ab/z.ts"],
    ["a/x.ts", "a/b/y.ts", "ab/z.ts", "c.ts"],
    [],
  ]);
});
