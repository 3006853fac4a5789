/** Makes up small Python programs of nested scopes that bind and read few names in many ways. */

const NAMES = ["a", "b", "c", "d"];

/** Programs from a seed; Python may refuse some of them. */
export function randomScopes(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (limit: number): number => {
    // The generator of Park and Miller.
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const name = () => pick(NAMES);
  const value = (depth: number): string => {
    switch (depth > 2 ? 0 : next(8)) {
      case 0:
      case 1:
        return name();
      case 2:
        return `lambda ${name()}=${value(depth + 1)}: ${value(depth + 1)}`;
      case 3:
        return `[${value(depth + 1)} for ${name()} in ${name()} if ${name()}]`;
      case 4:
        return `{${name()}: ${name()} for ${name()}, ${name()} in ${name()} for ${name()} in ${name()}}`;
      case 5:
        return `print(${name()}, sep=${value(depth + 1)})`;
      case 6:
        return `(${name()} := ${value(depth + 1)})`;
      default:
        return `${name()}.${name()}[${value(depth + 1)}]`;
    }
  };
  const block = (depth: number): string[] => {
    const lines = Array.from({ length: 1 + next(3) }, () => statement(depth)).flat();
    return lines.map((line) => `    ${line}`);
  };
  const statement = (depth: number): string[] => {
    switch (next(depth > 3 ? 10 : 16)) {
      case 0:
      case 1:
        return [`${name()} = ${value(0)}`];
      case 2:
        return [`(${name()})`];
      case 3:
        return [`${name()} += ${name()}`];
      case 4:
        return [`import m.${name()}, ${name()} as ${name()}`];
      case 5:
        return [`from m import ${name()}, ${name()} as ${name()}`];
      case 6:
        return [`del ${name()}`];
      case 7:
        return [`${pick(["global", "nonlocal"])} ${name()}`];
      case 8:
        return [`${name()}: ${name()} = ${value(0)}`];
      case 9:
        return [`print(${value(0)})`];
      case 10:
        return [`def ${name()}(${name()}=${value(1)}):`, ...block(depth + 1)];
      case 11:
        return [`class ${name()}(${name()}):`, ...block(depth + 1)];
      case 12:
        return [`for ${name()} in ${value(1)}:`, ...block(depth + 1)];
      case 13:
        return ["try:", ...block(depth + 1), `except ${name()} as ${name()}:`, ...block(depth + 1)];
      case 14:
        return [`with ${name()} as ${name()}:`, ...block(depth + 1)];
      default:
        return [
          `match ${name()}:`,
          `    case [${name()}, *${name()}]:`,
          ...block(depth + 1).map((line) => `    ${line}`),
        ];
    }
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(4) }, () => statement(0))
      .flat()
      .join("\n"),
  );
}
