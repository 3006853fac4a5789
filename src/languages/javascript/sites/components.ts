/**
 * Reads single-file components: what their scripts say is parsed as any other file, in its place; what
 * stands elsewhere, or cannot be parsed, is searched for loads. So it lists too much rather than too little.
 */

import type { Failure } from "../../../sites/site";
import type { RepoPath } from "../../../workspace/paths";
import type { ReadResult } from "../../../workspace/workspace";
import { type Load, loadsIn } from "../doors/loaded-specifiers";
import { type JavaScriptModule, readModule } from "../doors/module";
import type { CommentText } from "../doors/waivers";
import { partsOf, type Script } from "./component-scripts";

export interface Component {
  readonly path: string;
  readonly text: string;
  /** The scripts that can be parsed; offsets count from the start of the component. */
  readonly modules: readonly JavaScriptModule[];
  /** What the markup loads, what `src` names, and what scripts load that cannot be parsed. */
  readonly loads: readonly Load[];
  /** The comments of the scripts and of the markup. */
  readonly comments: readonly CommentText[];
}

export interface Components {
  /** Null for one that cannot be read. */
  get(path: RepoPath): Component | null;
  /** Why a component could not be read. */
  failureOf(path: RepoPath): Failure | null;
}

/** Memory must not grow with the components that are read. */
const KEPT = 16;

/** Reads each component once, and again only when it comes back after others. */
export function createComponents(read: (path: RepoPath) => ReadResult): Components {
  const components = new Map<RepoPath, Component>();
  return {
    get(path) {
      const known = components.get(path);
      if (known) return known;
      const file = read(path);
      if (!file.ok) return null;
      const component = readComponent(path, file.text);
      components.set(path, component);
      const [oldest] = components.keys();
      if (components.size > KEPT && oldest !== undefined) components.delete(oldest);
      return component;
    },
    failureOf(path) {
      const file = components.has(path) ? null : read(path);
      return file === null || file.ok ? null : file.failure;
    },
  };
}

/** Reads a component. It cannot fail: what has no known form is read as text. */
export function readComponent(path: string, text: string): Component {
  const { scripts, comments, rest } = partsOf(path, text);
  const read = scripts.map((script) => ({ script, module: parseScript(path, text, script) }));
  const modules = read.flatMap(({ module }) => module ?? []);
  const unread = read.filter(({ module }) => module === null).map(({ script }) => script.content);
  const sources = scripts.flatMap(({ source }) => source ?? []);
  const loads = [
    ...sources.map((span) => ({ specifier: text.slice(span.start, span.end), span, isTypeOnly: false })),
    ...unread.flatMap((span) => loadsIn(text, span)),
    // In the markup only a call loads something: the rest is prose.
    ...rest.flatMap((span) => loadsIn(text, span).filter((load) => load.isCall)),
  ];
  const stated = [
    ...modules.flatMap((module) => module.comments),
    ...comments.map(({ start, end }) => ({ value: text.slice(start + 4, end - 3), start, end })),
  ];
  return { path, text, modules, loads, comments: stated };
}

/** The module of one script, with everything around it blank; null when no dialect reads it. */
function parseScript(path: string, text: string, { content, language }: Script): JavaScriptModule | null {
  const around = blank(text.slice(0, content.start)) + text.slice(content.start, content.end);
  // A script without a language may be TypeScript by a setting of the project.
  const dialects = language === null ? ["js", "ts"] : language === "ts" ? ["ts"] : ["tsx", "js"];
  for (const dialect of dialects) {
    const parsed = readModule(`${path}.${dialect}`, around);
    // The text is the component's own, as comments and layout are looked up in it.
    if (parsed.ok) return { ...parsed.module, path, text };
  }
  return null;
}

/** Spaces in place of everything but line ends, so that offsets and lines stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, " ");
}
