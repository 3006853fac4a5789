/** The sites of a single-file component: what it imports of legacy modules. A person has to change them. */

import type { Span } from "../../../edits/edit";
import { type DraftSite, type FileAnalysis, manual } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Door } from "../doors/doors";
import { createWaivers } from "../doors/waivers";
import type { FileContext } from "../values/ways";
import type { Component } from "./components";
import { pathSite, transformOf } from "./draft-sites";
import { pathSites } from "./string-paths";

/** What a component knows of the repository. */
type Around = Omit<FileContext, "module">;

/** Judges a component. It is never edited, and what it takes from barrels has to stay there. */
export function analyseComponent(component: Component, around: Around): FileAnalysis {
  const found = component.modules.flatMap((module) =>
    module.doors.flatMap((door) => ofDoor(door, component, around)),
  );
  const loaded = component.loads.flatMap(({ specifier, span, isTypeOnly }) => {
    const from = around.resolve(specifier);
    const origins = from === null ? [] : ofWhole(from, component, around);
    return origins.map((origin) => ({ ...origin, span, runs: !isTypeOnly }));
  });
  const waiver = createWaivers(component);
  const imports = unique([...found, ...loaded].filter(({ origin }) => around.book.legacy.has(origin.module)));
  const sites = imports.map(({ span, origin, via, runs }): DraftSite => {
    const waived = waiver(span.start);
    return {
      span,
      kind: "string-path",
      origin,
      via,
      transform: transformOf(origin, around),
      disposition:
        waived === null ? manual({ code: "single-file-component" }) : { kind: "waived", reason: waived },
      passed: null,
      needsBarrel: true,
      runs,
    };
  });
  const paths = component.modules.flatMap((module) => pathSites({ module, ...around }));
  sites.push(...paths.map((site) => pathSite(site, waiver(site.span.start))));
  sites.sort((a, b) => a.span.start - b.span.start);
  const keeps = [...found, ...loaded].flatMap(({ origin }) => (origin.name === "*" ? [origin] : []));
  return { passedOn: [], offers: [], keeps, finish: () => ({ sites, edits: [], guards: [] }) };
}

/** What comes in at one place. */
interface Incoming {
  readonly span: Span;
  readonly origin: Link;
  readonly via: readonly Link[];
  /** More than types come in. */
  readonly runs: boolean;
}

function ofDoor(door: Door, component: Component, context: Around): readonly Incoming[] {
  const from = door.of ? null : context.resolve(door.specifier);
  if (from === null) return [];
  const span = { start: door.literal.start + 1, end: door.literal.end - 1 };
  const names = door.items.length === 0 ? ["*"] : door.items.map((item) => item.name);
  return names.flatMap((name) => {
    const origin = context.origins.originOf(from, name, true);
    if (!origin) return [];
    const isTypeOnly = door.typeOnly || (door.items.find((item) => item.name === name)?.typeOnly ?? false);
    const { via } = origin;
    const at = { span, runs: !isTypeOnly };
    if (origin.name !== "*") return [{ ...at, origin: { module: origin.module, name: origin.name }, via }];
    return ofWhole(origin.module, component, context).map((one) => ({
      ...at,
      ...one,
      via: [...via, ...one.via],
    }));
  });
}

/**
 * A module that comes in as a whole: itself, and of a barrel also each legacy export whose name stands
 * anywhere in the component, as nothing tells which names the markup uses.
 */
function ofWhole(
  module: string,
  { text }: Component,
  { origins, book }: Around,
): readonly Pick<Incoming, "origin" | "via">[] {
  const whole = { origin: { module, name: "*" }, via: [] };
  if (book.legacy.has(module)) return [whole];
  const words = new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
  const named = [...words].flatMap((word) => {
    const origin = origins.originOf(module, word);
    if (!origin || !book.legacy.has(origin.module)) return [];
    return [{ origin: { module: origin.module, name: origin.name }, via: origin.via }];
  });
  return [whole, ...named];
}

/** The same export may come in twice at one place, by two names. */
function unique(incoming: readonly Incoming[]): readonly Incoming[] {
  const byPlace = new Map(
    incoming.map((one) => [`${one.span.start} ${one.origin.module} ${one.origin.name}`, one]),
  );
  return [...byPlace.values()];
}
