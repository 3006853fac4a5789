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
  const groups = [["one"], [], ["two", "three"]];
  const within = Object.keys(contents);
  const { matches, failures } = searchEach(counting, within, groups);
  expect(read).toEqual(within);
  expect(failures).toEqual([]);
  expect(matches).toEqual(groups.map((group) => searchFiles(readBytes, within, group).matches));
  expect(matches[0]).toEqual(["a.ts", "c.ts", "e.ts"]);
});
