/**
 * The one description of a manifest: types, validation, defaults and the JSON Schema for editors all
 * come from the zod schema below. Refusals carry a code and a mend; `explain.ts` gives them a place.
 */

import * as z from "zod";
import { checkEntry, checkManifest } from "./cross-checks";
import { moduleMeta, modulePathRefusal } from "./module-path";
import type { ManifestProblemCode } from "./problems";

/** What a check of our own refuses; travels through zod as the `params` of a custom issue. */
export interface Refusal {
  readonly code: ManifestProblemCode;
  readonly message: string;
  readonly fix: string;
  /** True when the key is wrong, not its value. */
  readonly atKey?: boolean;
}

/** A validated manifest with its defaults filled in. Module paths are repository paths. */
export type Manifest = DeepReadonly<Omit<z.output<typeof schema>, "$schema">>;

/** One legacy module of a manifest, with what replaces its exports. */
export type LegacyModule = Manifest["legacy"][number];

export type LegacyRole = LegacyModule["role"];

/** The issues that zod reports, in the words that `explain.ts` needs. */
export type SchemaIssue = z.core.$ZodIssue;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

const modulePath = text(modulePathRefusal);

const nameOfExport = text((value) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(value)
    ? null
    : {
        code: "bad-name",
        message: `${JSON.stringify(value)} is not the name of an export`,
        fix: 'write one name, as it stands in an import, for example "UnifiedWebSocketManager"',
      },
);

const legacyExpression = text(
  notEmpty("write the expression that callers use today, or remove the entry", true),
);

const legacySchema = z
  .strictObject({
    module: modulePath.meta({
      ...moduleMeta,
      description: "The legacy file whose exports must no longer be used, as a path in the repository.",
    }),
    role: z.enum(["factory", "wrapper", "mock"]).meta({
      description:
        "What the module is: a factory builds instances, a wrapper delegates to the target or re-exports it, a mock stands in for it in tests.",
      examples: ["factory"],
    }),
    replace: z
      .record(
        legacyExpression,
        text(notEmpty('write what replaces it, or move the entry under "manual" with the reason')).meta({
          examples: ["UnifiedManager.forUser(context)"],
        }),
      )
      .default({})
      .meta({
        description:
          'Legacy expression: replacement expression. Parameters bind by position; a leading "await" says that the call gives a promise and the replacement does not; "*": "*" covers every other export under the same name.',
        examples: [{ "await createManager(context)": "UnifiedManager.forUser(context)" }],
      }),
    manual: z
      .record(
        legacyExpression,
        text(notEmpty("write what a person has to decide at each use")).meta({
          examples: ["forUser throws another error; decide what each handler does"],
        }),
      )
      .default({})
      .meta({
        description: "Legacy expression or export: what a person has to decide, as no rewrite is right.",
        examples: [{ InitializationError: "forUser throws another error; decide what each handler does" }],
      }),
  })
  .superRefine((entry, context) => checkEntry(entry, (path, refusal) => refuse(context, refusal, path)), {
    when: () => true,
  });

const schema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: "The JSON Schema of this file, for editors." }),
    name: text(notEmpty("name the migration, as it shall stand in reports")).meta({
      description: "The name of the migration, as it stands in reports.",
      examples: ["unified-websocket-manager"],
    }),
    target: z
      .strictObject({
        module: modulePath.meta({
          ...moduleMeta,
          description: "The file of the single source of truth, as a path in the repository.",
        }),
        export: nameOfExport.meta({
          description: "The export of that file that everything moves to.",
          examples: ["UnifiedWebSocketManager"],
        }),
      })
      .meta({
        description: "The single source of truth: the module and the export that everything moves to.",
        examples: [{ module: "packages/core/src/unified-manager.ts", export: "UnifiedManager" }],
      }),
    imports: z
      .record(nameOfExport, modulePath.meta(moduleMeta))
      .default({})
      .meta({
        description: "The other names that replacements use, and the module that exports each.",
        examples: [{ createUnifiedManagerMock: "packages/test-framework/src/ssot-mocks.ts" }],
      }),
    legacy: z.array(legacySchema).meta({
      minItems: 1,
      description: "The modules to move away from.",
      examples: [[{ module: "packages/core/src/manager-factory.ts", role: "factory" }]],
    }),
    ignore: z
      .array(text(globRefusal).meta({ examples: ["**/generated/**"] }))
      .default([])
      .meta({
        description:
          "Globs of repository paths that the migration leaves alone; a folder stands for all that is in it.",
        examples: [["**/generated/**"]],
      }),
  })
  .superRefine((value, context) => checkManifest(value, (path, refusal) => refuse(context, refusal, path)), {
    // Also with other issues at hand: a user wants to see all problems at once.
    when: () => true,
  });

/** Validates a value read from a manifest; the issues are zod's, in the order of the schema. */
export function validateManifest(
  value: unknown,
):
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] } {
  const result = schema.safeParse(value);
  if (!result.success) return { ok: false, issues: result.error.issues };
  const { $schema: _, ...manifest } = result.data;
  return { ok: true, manifest };
}

/** The JSON Schema of a manifest, in draft 7, which the YAML language servers of editors know best. */
export function manifestJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return {
    $schema,
    title: "ssot-codemod manifest",
    description: "Describes one migration: the target, the legacy modules, and what replaces each export.",
    ...rest,
  } as JsonSchema;
}

/** The part of JSON Schema that describes a manifest. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
}

/** Text with its outer white space gone (a YAML block scalar ends in a line break) and a check. */
function text(check: (value: string) => Refusal | null) {
  return z
    .string()
    .trim()
    .superRefine((value, context) => {
      const refusal = check(value);
      if (refusal) refuse(context, refusal);
    })
    .meta({ minLength: 1 });
}

function notEmpty(fix: string, atKey = false): (value: string) => Refusal | null {
  return (value) => (value === "" ? { code: "empty-text", message: "must not be empty", fix, atKey } : null);
}

function globRefusal(glob: string): Refusal | null {
  const refusal = (message: string, fix: string): Refusal => ({ code: "bad-glob", message, fix });
  if (glob === "")
    return { code: "empty-text", message: "must not be empty", fix: "write a glob, or remove the entry" };
  if (glob.startsWith("!") && !glob.startsWith("!("))
    return refusal("must not take files out of the other globs", "write globs that leave these files out");
  if (/^[/~]|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(glob))
    return refusal(
      "must lie in the repository",
      'write it from the repository root, for example "**/generated/**"',
    );
  return glob.includes("\\") && !/[*?[\]{}()!+@|]/.test(glob)
    ? refusal("must not contain a backslash", `write "${glob.replaceAll("\\", "/")}"`)
    : null;
}

function refuse(context: z.RefinementCtx, refusal: Refusal, path: PropertyKey[] = []): void {
  context.addIssue({ code: "custom", message: refusal.message, path, params: { refusal } });
}
