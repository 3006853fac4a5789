/** Turns what the schema refuses into problems with a place, a message and a mend. */

import { nearest } from "../spelling/nearest";
import type { FieldPath, ManifestProblem, ManifestProblemCode, ManifestText, Side } from "./problems";
import { problemAt } from "./problems";
import { type JsonSchema, manifestJsonSchema, type Refusal, type SchemaIssue } from "./schema";

/** Explains all issues of one value. */
export function explainIssues(
  manifest: ManifestText,
  value: unknown,
  issues: readonly SchemaIssue[],
): ManifestProblem[] {
  const context: Context = { value, schema: manifestJsonSchema() };
  const found = issues.flatMap((issue) => explain(issue, context));
  // A misspelt key is one mistake, though the schema sees two: an unknown key and a missing one.
  const meant = new Set(found.flatMap(({ meantPath }) => (meantPath ? [JSON.stringify(meantPath)] : [])));
  return found
    .filter(({ code, path }) => code !== "missing-key" || !meant.has(JSON.stringify(path)))
    .map((each) => problemAt(manifest, each));
}

interface Context {
  readonly value: unknown;
  readonly schema: JsonSchema;
}

interface Explained {
  readonly code: ManifestProblemCode;
  readonly path: FieldPath;
  readonly side: Side;
  readonly message: string;
  readonly fix: string;
  /** The key that a misspelt one stands for. */
  readonly meantPath?: FieldPath;
}

function explain(issue: SchemaIssue, context: Context): Explained[] {
  const path = issue.path as FieldPath;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(path, key, context));
    case "custom":
      return [refused(path, issue.params?.refusal as Refusal)];
    case "invalid_key":
      return issue.issues.flatMap((inner) =>
        inner.code === "custom" ? [{ ...refused(path, inner.params?.refusal), side: "key" as const }] : [],
      );
    case "invalid_value":
      return [valueAt(context.value, path) === undefined ? missing(path, context) : badChoice(path, context)];
    case "invalid_type":
      return [valueAt(context.value, path) === undefined ? missing(path, context) : wrongType(path, context)];
    default:
      throw new Error(`the schema of manifests gave an issue that nothing explains: ${issue.code}`);
  }
}

function refused(path: FieldPath, { code, message, fix, atKey }: Refusal): Explained {
  return { code, path, side: atKey ? "key" : "value", message, fix };
}

function unknownKey(path: FieldPath, key: string, { value, schema }: Context): Explained {
  const known = Object.keys(schemaAt(schema, path).properties ?? {}).filter((name) => name !== "$schema");
  const holder = valueAt(value, path) as object;
  const near = nearest(key, known);
  const elsewhere = Object.hasOwn(schema.properties ?? {}, key)
    ? "at the top of the manifest"
    : belowTop(schema, key);
  const base = { code: "unknown-key", path: [...path, key], side: "key" } as const;
  if (near !== null) {
    const fix = Object.hasOwn(holder, near) ? `merge it into "${near}"` : `rename it to "${near}"`;
    const message = `unknown key; did you mean "${near}"?`;
    return { ...base, message, fix, meantPath: [...path, near] };
  }
  const message = elsewhere === null ? "unknown key" : `unknown key here; "${key}" belongs ${elsewhere}`;
  const fix =
    elsewhere === null ? `remove it; the keys here are ${known.join(", ")}` : "move it there, or remove it";
  return { ...base, message, fix };
}

function belowTop(schema: JsonSchema, key: string): string | null {
  if (Object.hasOwn(schema.properties?.target?.properties ?? {}, key)) return 'under "target"';
  return Object.hasOwn(schema.properties?.legacy?.items?.properties ?? {}, key)
    ? 'in an entry of "legacy"'
    : null;
}

function missing(path: FieldPath, { schema }: Context): Explained {
  const key = path.at(-1);
  const { examples, description } = schemaAt(schema, path);
  return {
    code: "missing-key",
    path,
    side: "key",
    message: `"${key}" is missing`,
    fix: `add \`${key}: ${show(examples?.[0])}\`${description ? ` (${lowerFirst(description)})` : ""}`,
  };
}

function badChoice(path: FieldPath, { value, schema }: Context): Explained {
  const choices = schemaAt(schema, path).enum ?? [];
  const written = valueAt(value, path);
  const near = typeof written === "string" ? nearest(written, choices) : null;
  const list = choices.join(", ");
  return {
    code: "bad-choice",
    path,
    side: "value",
    message: `must be one of ${list}, not ${show(written)}${near ? `; did you mean "${near}"?` : ""}`,
    fix: `write ${near ? `"${near}"` : `one of ${list}`}`,
  };
}

function wrongType(path: FieldPath, { value, schema }: Context): Explained {
  const written = valueAt(value, path);
  const { type, examples } = schemaAt(schema, path);
  const example = examples ? `, for example ${show(examples[0])}` : "";
  const base = { code: "wrong-type", path, side: "value" } as const;
  if (path.length === 0) {
    const message = `a manifest is a mapping of keys, not ${kindOf(written)}`;
    return { ...base, message, fix: `start with the keys ${(schema.required ?? []).join(", ")}` };
  }
  const wanted = type === "string" ? "text" : type === "array" ? "a list" : "a mapping";
  const message = `must be ${wanted}, not ${kindOf(written)}`;
  if (written === null) {
    const required = schemaAt(schema, path.slice(0, -1)).required?.includes(String(path.at(-1)));
    const fix = `write ${wanted}${example}${required ? "" : ", or remove the entry"}`;
    return { ...base, message, fix };
  }
  if (type === "string") {
    const fix =
      typeof written === "object"
        ? `put quotes around the whole text if it is meant as it stands${example}`
        : `put it in quotes: ${JSON.stringify(String(written))}`;
    return { ...base, message, fix };
  }
  const form = type === "array" ? 'start each entry with "- "' : 'write "key: value" lines in its place';
  return { ...base, message, fix: `${form}${example}` };
}

/** The part of the JSON Schema that describes a field. */
function schemaAt(schema: JsonSchema, path: FieldPath): JsonSchema {
  let at: JsonSchema = schema;
  for (const part of path) {
    const { additionalProperties: rest } = at;
    const next =
      typeof part === "number"
        ? at.items
        : (at.properties?.[part] ?? (typeof rest === "object" ? rest : undefined));
    if (!next) return {};
    at = next;
  }
  return at;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? "text" : `the ${typeof value} ${String(value)}`;
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : JSON.stringify(value ?? "…");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
