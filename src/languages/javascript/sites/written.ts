/** Where a file says something instead of doing it: its comments, its strings, and the text of JSX. */

import type * as t from "@babel/types";
import type { Written, WrittenPart } from "../../language";
import { type JavaScriptModule, readModule } from "../doors/module";
import { eachChild, spanOf } from "../syntax/parse";
import { isComponent, partsOf } from "./component-scripts";
import { readComponent } from "./components";

/** The comments, strings and texts of a file; null for one that cannot be parsed. */
export function writtenIn(path: string, text: string): Written | null {
  if (isComponent(path)) return writtenInComponent(path, text);
  const read = readModule(path, text);
  return read.ok ? { parts: partsOfModule(read.module), binds: namesOf(read.module) } : null;
}

function partsOfModule(module: JavaScriptModule): readonly WrittenPart[] {
  const specifiers = new Set(
    module.doors.flatMap((door) => [door.literal, ...(door.twins ?? [])].map(({ start }) => start)),
  );
  const parts: WrittenPart[] = module.comments.map(({ start, end }) => ({
    span: { start: start as number, end: end as number },
    in: "comment",
  }));
  const visit = (node: t.Node): void => {
    const kind = KINDS[node.type];
    if (kind && !specifiers.has(node.start as number)) parts.push({ span: spanOf(node), in: kind });
    else eachChild(node, visit);
  };
  visit(module.program);
  return parts;
}

const KINDS: Partial<Record<t.Node["type"], WrittenPart["in"]>> = {
  StringLiteral: "string",
  DirectiveLiteral: "string",
  TemplateElement: "string",
  RegExpLiteral: "string",
  JSXText: "text",
};

function namesOf({ bound }: JavaScriptModule): ReadonlySet<string> {
  return new Set(bound.moduleScope.bindings.keys());
}

/** In the markup of a component, names that its scripts bind are code. */
function writtenInComponent(path: string, text: string): Written {
  const { modules } = readComponent(path, text);
  const { scripts, comments, shown, rest } = partsOf(path, text);
  const parsed = modules.flatMap(partsOfModule);
  // The text of a script's module ends where the script does.
  const read = new Set(modules.map(({ program }) => program.end));
  const unread = scripts.map(({ content }) => content).filter(({ end }) => !read.has(end));
  const markup = [...rest, ...shown, ...unread].map((span): WrittenPart => ({ span, in: "text" }));
  return {
    parts: [...parsed, ...comments.map((span): WrittenPart => ({ span, in: "comment" })), ...markup],
    binds: new Set(modules.flatMap((module) => [...namesOf(module)])),
  };
}
