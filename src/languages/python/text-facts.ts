/** Reads off a text, without parsing it, by which words and imports it can reach what other modules export. */

export interface TextFacts {
  /** The word stands in an import statement, behind a dot or a quote, or as a keyword of `patch.multiple`. */
  has(word: string): boolean;
  /** The word stands behind a quote, or behind a dot that a quote may be before: in a string, as far as can be told. */
  hasInString(word: string): boolean;
  readonly imports: readonly ImportClause[];
  /** The strings that are dotted names. */
  readonly dotted: readonly string[];
  /** A star may bring any word. */
  readonly hasStar: boolean;
}

/** One clause of an import statement; a text that only looks like one may give some more. */
export interface ImportClause {
  /** The dotted name of the module, with its leading dots. */
  readonly module: string;
  /** What is imported from it, aliases and `*` included; null: the module itself is. */
  readonly names: readonly string[] | null;
}

export function factsOf(text: string): TextFacts {
  const words = new Set<string>();
  const inStrings = new Set<string>();
  const imports: ImportClause[] = [];
  for (const { index } of text.matchAll(/\bimport\b/g)) {
    const region = importAround(text, index);
    for (const [word] of region.matchAll(/\w+/g)) words.add(word);
    imports.push(...clausesIn(region));
  }
  const hasStar = /\bimport[\s\\]*\*/.test(text);
  let lineStart = 0;
  for (const { 0: whole, 1: word = "", index } of text.matchAll(/[."']\s*(\w+)/g)) {
    words.add(word);
    lineStart = Math.max(lineStart, text.lastIndexOf("\n", index) + 1);
    if (!whole.startsWith(".") || /["']/.test(text.slice(lineStart, index))) inStrings.add(word);
  }
  for (const [, keywords = ""] of text.matchAll(/\.multiple\(([^#]*)/g))
    for (const [, word = ""] of keywords.matchAll(/\b(\w+)\s*=/g)) {
      words.add(word);
      inStrings.add(word);
    }
  const dotted = [...text.matchAll(/(["'])([A-Za-z_]\w*(?:\.\w+)+)\1/g)].map(([, , name = ""]) => name);
  return { has: among(words), hasInString: among(inStrings), hasStar, ...withoutText({ imports, dotted }) };
}

/** Tells of words whether they are in a set. It is kept as one text: its words would hold on to the whole text of the file. */
function among(words: ReadonlySet<string>): (word: string) => boolean {
  const all = `\n${[...words].join("\n")}\n`;
  return (word) => all.includes(`\n${word}\n`);
}

/** A copy, whose strings are no parts of the text, for the same reason. */
function withoutText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function clausesIn(region: string): readonly ImportClause[] {
  const clauses = region.replace(/\\\r?\n/g, " ").matchAll(/(?:\bfrom\b([.\w\s]*?))?\bimport\b([^;]*)/g);
  return [...clauses].flatMap(([, from, names = ""]): readonly ImportClause[] => {
    const module = from?.replace(/\s+/g, "");
    if (module) return [{ module, names: names.match(/\w+|\*/g) ?? [] }];
    return names.split(",").map((name) => ({
      module: name.replace(/\bas\b[\s\S]*/, "").replace(/[^.\w]+/g, ""),
      names: null,
    }));
  });
}

/** The text of the statement around the word `import`, without comments; it may hold more. */
function importAround(text: string, at: number): string {
  let start = at;
  do start = text.lastIndexOf("\n", start - 1);
  while (start > 0 && /\\\r?$/.test(text.slice(Math.max(0, start - 2), start)));
  const isList = /^import[\s\\]*\(/.test(text.slice(at, at + 80));
  let region = "";
  for (let from = start + 1; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).replace(/#.*/, "");
    region += `${line}\n`;
    from = end + 1;
    if (end < at) continue;
    if (isList ? line.includes(")") : !/\\\r?$/.test(line)) break;
  }
  return region;
}
