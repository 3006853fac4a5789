/**
 * The names that every file has without an import. A replacement cannot use them, as a file may have something of its
 * own under such a name; who writes a manifest is told so.
 */

/** The properties of the global object (ECMA-262, section 19), and what browsers and Node add that is used most. */
const GLOBALS: ReadonlySet<string> = new Set([
  ...["globalThis", "Infinity", "NaN", "eval", "isFinite", "isNaN", "parseFloat", "parseInt"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape"],
  ...["AggregateError", "Array", "ArrayBuffer", "Atomics", "BigInt", "BigInt64Array", "BigUint64Array"],
  ...["Boolean", "DataView", "Date", "Error", "EvalError", "FinalizationRegistry", "Float16Array"],
  ...[
    "Float32Array",
    "Float64Array",
    "Function",
    "Int8Array",
    "Int16Array",
    "Int32Array",
    "Intl",
    "Iterator",
  ],
  ...[
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
  ],
  ...["RegExp", "Set", "SharedArrayBuffer", "String", "Symbol", "SyntaxError", "TypeError", "URIError"],
  ...["Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array", "WeakMap", "WeakRef", "WeakSet"],
  ...[
    "AbortController",
    "Buffer",
    "URL",
    "URLSearchParams",
    "clearInterval",
    "clearTimeout",
    "console",
    "crypto",
  ],
  ...["document", "fetch", "global", "performance", "process", "queueMicrotask", "require", "self"],
  ...["setImmediate", "setInterval", "setTimeout", "structuredClone", "window"],
]);

export function isGlobal(name: string): boolean {
  return GLOBALS.has(name);
}
