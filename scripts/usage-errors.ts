/** Puts what the parser says of a wrong command line into our own words, with a hint. */

import { nearest } from "../src/spelling/nearest";

export interface UsageContext {
  /** The words of the command line. */
  readonly argv: readonly string[];
  /** The command that was named, if it is one. */
  readonly command: string | null;
  readonly commands: readonly string[];
  /** The flags of that command, without dashes. */
  readonly flags: readonly string[];
}

/** The message for standard error; `said` is the parser's. */
export function explainUsage(said: string, context: UsageContext): string {
  const help = `See: ssot-codemod ${context.command ? `${context.command} ` : ""}--help`;
  return `ssot-codemod: ${inOurWords(said, context)}\n${help}\n`;
}

function inOurWords(said: string, context: UsageContext): string {
  const unknown = /^Unknown arguments?: (.*)$/s.exec(said)?.[1]?.split(", ")[0];
  if (unknown !== undefined) return unknownWord(unknown, context);
  const missing = /^Not enough arguments following: (.*)$/s.exec(said)?.[1];
  if (missing !== undefined) return `${dashed(missing)} needs a value`;
  const choice = /Argument: (\S+), Given: "(.*)", Choices: (.*)$/s.exec(said);
  if (choice) {
    const [, flag = "", given = "", choices = ""] = choice;
    return wrongChoice(flag, given, choices.replaceAll('"', "").split(", "));
  }
  return said;
}

function unknownWord(name: string, { argv, command, commands, flags }: UsageContext): string {
  const isFlag = argv.some((word) => word.startsWith("-") && word.replace(/^-+|=.*$/gs, "") === name);
  if (command) return `unknown flag ${dashed(name)}${didYouMean(nearest(name, flags), dashed)}`;
  if (isFlag) return `name a command before ${dashed(name)}: ${commands.join(", ")}`;
  return `unknown command ${name}${didYouMean(nearest(name, commands)) || `; the commands are ${commands.join(", ")}`}`;
}

function wrongChoice(flag: string, given: string, choices: readonly string[]): string {
  return `${dashed(flag)} is one of ${choices.join(", ")}, not ${given}${didYouMean(nearest(given, choices))}`;
}

function didYouMean(near: string | null, show = (name: string) => name): string {
  return near === null ? "" : `; did you mean ${show(near)}?`;
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
