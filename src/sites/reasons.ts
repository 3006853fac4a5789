/** The closed list of reasons for which a site goes to a person. Each has a section in MIGRATION.md. */

/** Reason code to what it means, in one sentence; a site's own sentence may say more. */
export const REASONS = {
  "stated-in-manifest": "The manifest leaves this export to a person.",
  "no-replacement": "The manifest names no replacement for this export, or none for this form of use.",
  "no-user-context":
    "The call has no argument for the user's context, and a call without a user never moves onto shared state.",
  "argument-count": "The call has other arguments than the legacy expression of the manifest.",
  "spread-argument": "A spread argument hides which argument belongs to which parameter.",
  "type-arguments": "The call has type arguments for which the manifest's expression has no place.",
  "argument-effects":
    "The replacement repeats, drops or reorders an argument whose evaluation may have an effect.",
  "nested-use": "Another legacy use stands in an argument that the replacement moves or leaves out.",
  "promise-used": "The promise itself is used here, and the replacement gives none.",
  "await-not-allowed": "The replacement needs `await`, which is not allowed here.",
  "holder-used": "The value is kept and used in ways for which the manifest has no replacement.",
  "uses-left": "Uses of this name in the file are left for a person, so its import stays.",
  "still-used": "Other files still use this export, so it has to stay.",
  "star-clash": "This export hides two others of its name that come in by stars, and would clash without it.",
  "published-re-export": "The package is published, so others may use this re-export.",
  "namespace-escapes": "The module is used as a whole, so the names that are used cannot be known.",
  "target-unreachable":
    "No specifier leads from this file to the replacement's module, or its package is no dependency here.",
  "target-lacks-export":
    "The target module has no export of that name, or none that is the value or type that is used here.",
  "name-not-visible": "The replacement's name means something else at this place.",
  "comment-in-the-way": "A comment stands inside the text that would be replaced.",
  "mock-form": "The module mock has a form whose rewrite is not certain.",
  "mock-shared": "The file mocks the module, and uses of it in the file are left for a person.",
  "mock-consumer-left": "Code that this test loads keeps using the mocked export, so its mock has to stay.",
  "mock-key-left": "A key of the mock's factory is left for a person, so the mock stays as it is.",
  "mock-key-taken": "The key of the replacement is there already, or another key becomes the same.",
  "mock-promise":
    "The mock gives a promise in a form from which the plain value cannot be taken for certain.",
  "mock-of-target": "The replacement's module is mocked in this file already, or two mocks would become one.",
  "mock-covers-more":
    "The mock would also take the place of what this file, or code that it loads, uses unmocked.",
  "mock-merges": "Exports that the test tells apart become one, so calls of one would count for the other.",
  "mock-bypassed":
    "Code that this test loads takes the replacement from elsewhere than from the mocked module.",
  "mock-hoisting":
    "The runner lifts this factory above the imports, where it may only use names that begin with `mock`.",
  "mock-stays": "A module mock in this file stays as it is, so what it stands for stays too.",
  "not-mocked-here":
    "The export is used as a mock here, and no mock in this file becomes one of its replacement.",
  "string-path": "A string names the legacy module by its path, where nothing is imported.",
  "single-file-component":
    "A component or document (Vue, Svelte, Astro, MDX, HTML) imports the legacy export, and these are not rewritten.",
  "mock-directory": "A mock beside the legacy module is found by its place, so a person has to move it.",
  "module-path-setting": "A configuration names the legacy module by its path.",
  "other-transform": "The site depends on one that belongs to a transform which is not selected.",
  "default-value": "The name has a default value in case the module lacks it.",
  "loader-query": "The specifier has a query, so a loader decides what is imported.",
  "load-shared": "Other names come with the same load and stay, so it cannot be moved.",
  "loaded-for-effects": "The module is loaded for its effects, and the target may not have them.",
  "module-augmentation": "The declaration adds to the legacy module; decide what it should add to.",
  reassigned: "The name is declared or assigned again, so what it holds is not certain.",
  "still-made":
    "Values of the legacy class are still made, and are none of the replacement's; the code may have to name both.",
  "within-target": "The replacement's own module uses the legacy export here, and would come to use itself.",
  "target-re-exports": "The target module itself passes on the legacy export; decide what it should export.",
  "new-diagnostic": "Verifying finds a new error with the rewrite, so the file was put back.",
  "barrel-not-rewritten": "The name comes through a re-export that is not rewritten in this plan.",
  "circular-import":
    "The module of the replacement loads this file itself, so importing it here closes a circle.",
  "raises-expected": "An error is expected here, and the replacement may raise another one, or none.",
  "star-import": "The name comes through a star import; decide which names the file should import.",
  "import-probe": "The import only asks whether the module is there; decide what the code should ask now.",
  "namespace-mocked":
    "The string replaces a name where it is defined or passed on, and which code takes it from there is not certain.",
  "already-broken":
    "This names something that does not exist: it never did, or an earlier run has moved what it named.",
} as const;

export type ReasonCode = keyof typeof REASONS;
