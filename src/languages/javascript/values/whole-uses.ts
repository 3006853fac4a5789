/** Follows the uses of module objects, and of modules that are members of them, to the roots in them. */

import type * as t from "@babel/types";
import type { Link, Origin } from "../../../sites/links";
import type { Door } from "../doors/doors";
import { handleUse, type Whole } from "../doors/module-objects";
import { type Escape, linkOf, type Root, readsOf, rootAt, type TakenName } from "./root";
import type { FileContext } from "./ways";

interface WholeModule extends Whole {
  readonly isNested: boolean;
  /** The module is a single value, which its object stands for. */
  readonly single: Origin | null;
}

/** What is found behind the module objects of an entry. */
export class WholeUses {
  readonly roots: Root[] = [];
  readonly taken: TakenName[] = [];
  readonly escapes: Escape[] = [];
  readonly keeps: Link[] = [];

  constructor(private readonly context: FileContext) {}

  /** Follows one use of a module object. */
  follow(handle: t.Node, door: Door, whole: WholeModule): void {
    const use = handleUse(handle, door, this.context.module.bound);
    if (use.kind === "effect") return;
    if (use.kind === "pattern") {
      this.takeApart(use.door, handle, whole);
      return;
    }
    const isMember =
      use.kind === "member" && !(whole.single && !this.context.namesOf(whole.module).has(use.name));
    if (!isMember && whole.single) {
      this.roots.push(rootAt(handle, whole.single));
      return;
    }
    if (!isMember) {
      this.goOn(handle, whole);
      return;
    }
    const origin = this.originIn(whole, use.name, mayBeModule(use.node, door, this.context));
    // A member that was put onto the single value is a use of that.
    if (!origin && whole.single) this.roots.push(rootAt(handle, whole.single));
    if (!origin) return;
    if (origin.name === "*") {
      this.follow(use.node, door, { module: origin.module, via: origin.via, isNested: true, single: null });
    } else if (this.isLegacy(origin.module)) {
      const { isNested } = whole;
      this.roots.push({
        ...rootAt(use.node, origin),
        namespace: use.namespace,
        spy: use.spy,
        isNested,
        isNamed: this.isNamedIn(whole),
      });
    }
  }

  /** The module goes on as a whole at a node. */
  goOn(node: t.Node, { module, via }: Whole): void {
    if (this.isLegacy(module)) this.escapes.push({ node, origin: { module, name: "*" }, via });
    else this.keeps.push({ module, name: "*" });
  }

  /** `const { a, b } = ns` */
  private takeApart(pattern: Door, handle: t.Node, whole: WholeModule): void {
    const origins = pattern.items.map((item) => this.originIn(whole, item.name));
    if (origins.some((origin) => origin?.name === "*")) {
      this.goOn(handle, whole);
      return;
    }
    for (const [index, item] of pattern.items.entries()) {
      const origin = origins[index];
      if (!origin || !this.isLegacy(origin.module)) continue;
      const { isNested } = whole;
      const one: TakenName = { door: pattern, item, origin: linkOf(origin), via: origin.via };
      this.taken.push(one);
      for (const node of item.binding ? readsOf(item.binding) : [])
        this.roots.push({ ...rootAt(node, origin), taken: one, isNested, isNamed: this.isNamedIn(whole) });
    }
  }

  /** Where a name of the module leads. */
  private originIn(whole: WholeModule, name: string, always = false): Origin | null {
    const origin = this.context.origins.originOf(whole.module, name, always);
    return origin && { ...origin, via: [...whole.via, ...origin.via] };
  }

  /** Who passes on the legacy module as a whole cannot keep the names in it. */
  private isNamedIn({ module, isNested }: WholeModule): boolean {
    return !isNested || !this.isLegacy(module);
  }

  private isLegacy(module: string): boolean {
    return this.context.book.legacy.has(module);
  }
}

/** True for an expression that may be a module object with a legacy export, by the names that are taken of it. */
export function mayBeModule(handle: t.Node, door: Door, context: FileContext): boolean {
  const { legacyNames, module } = context;
  const use = handleUse(handle, door, module.bound);
  // A module may be a member of a module of a module.
  if (use.kind === "member") return legacyNames.has(use.name) || mayBeModule(use.node, door, context);
  return use.kind === "pattern" && use.door.items.some((item) => legacyNames.has(item.name));
}
