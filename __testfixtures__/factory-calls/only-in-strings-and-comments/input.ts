// import { createX } from "./legacy/factory"; createX(ctx)
/** Use {@link createXSync} of ./legacy/factory. */

// 1: strings, templates, regular expressions, keys
export const texts = ["createX(ctx)", 'createXSync', `await createX(${"ctx"})`, /createXSync\(ctx\)/, { createX: 1 }];

// 2: members of other objects
declare const other: any;
other.createX(1);
new other.XFactory().create(1);
