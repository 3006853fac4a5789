/** The forms in which an export can be used, as statements in the body of an async function. */

import type { Forms } from "./forms";
import type { View } from "./model";

export type Dialect = "ts" | "tsx" | "js" | "jsx";

export interface UseContext {
  /** The expression that is the export: `createX`, `ns.createX`. */
  readonly its: string;
  readonly view: View;
  readonly dialect: Dialect;
  /** A new name for something local. */
  readonly fresh: () => string;
}

/** Uses of a value; `context` and `list` are parameters of the function around. */
export const VALUE_USES: Forms<UseContext> = {
  "an argument": ({ its }) => `use(${its});`,
  "a property": ({ its }) => `use({ key: ${its} });`,
  "a shorthand property": ({ its }) => (isName(its) ? `use({ ${its} });` : null),
  "an element of an array": ({ its }) => `use([${its}, context]);`,
  "a default parameter": ({ its, fresh }) => `const ${fresh()} = (made = ${its}) => use(made);`,
  "a branch": ({ its }) => `use(context ? ${its} : null);`,
  "a returned value": ({ its, fresh }) => `const ${fresh()} = () => ${its};`,
  "an operand of typeof": ({ its }) => `use(typeof ${its} === "function");`,
  "a template": ({ its }) => `use(\`\${${its}} createX\`);`,
  "a spread argument": ({ its }) => `use(...[${its}]);`,
  "a class field": ({ its, fresh }) => `class ${fresh()} { make = ${its}; run() { return this.make; } }`,
  "a JSX prop": ({ its, dialect }) => (dialect.endsWith("x") ? `use(<div title={${its}} />);` : null),
};

export const FUNCTION_USES: Forms<UseContext> = {
  "a call": ({ its }) => `${its}(context);`,
  "an awaited call": ({ its }) => `use((await ${its}(context)).context);`,
  "a call kept": ({ its, fresh }) => {
    const name = fresh();
    return `const ${name} = await ${its}(context);\n  use(${name});`;
  },
  "a call with a callback": ({ its }) => `${its}(context).then((made) => use(made));`,
  "a callback": ({ its }) => `use(list.map(${its}));`,
  "a bound function": ({ its }) => `use(${its}.bind(null, context));`,
  "an optional call": ({ its }) => `use(${its}?.(context));`,
  "a variable": ({ its, fresh }) => {
    const name = fresh();
    return `const ${name} = ${its};\n  use(await ${name}(context), ${name});`;
  },
  "a type query": ({ its, dialect, fresh }) =>
    isTyped(dialect) && !its.includes("[") ? `type ${fresh()} = Awaited<ReturnType<typeof ${its}>>;` : null,
};

export const CLASS_USES: Forms<UseContext> = {
  "a new expression": ({ its }) => `use(new ${its}());`,
  "a new expression with an argument": ({ its }) =>
    `use(new (${its} as any)(context));`.replace(" as any", ""),
  "an operand of instanceof": ({ its }) => `use(context instanceof ${its});`,
  "a base class": ({ its, fresh }) => `class ${fresh()} extends ${its} {}`,
  "a base class of an expression": ({ its }) => `use(class extends ${its} {});`,
  "a catch clause": ({ its }) => `try { use(1); } catch (error) { if (error instanceof ${its}) use(error); }`,
  "a JSX element": ({ its, dialect }) => (dialect.endsWith("x") && isTag(its) ? `use(<${its} />);` : null),
  "a JSX element with children": ({ its, dialect }) =>
    dialect.endsWith("x") && isTag(its) ? `use(<${its}>text</${its}>);` : null,
  "a decorator's argument": ({ its, dialect, fresh }) =>
    isTyped(dialect) ? `@Token(${its}) class ${fresh()} { @Token(${its}) a: any; }` : null,
  "the type of its instances": ({ its, dialect, fresh }) =>
    isTyped(dialect) && !its.includes("[") ? `type ${fresh()} = InstanceType<typeof ${its}>;` : null,
};

export const FACTORY_USES: Forms<UseContext> = {
  "a factory": ({ its }) => `use(await new ${its}().create(context));`,
  "a factory kept": ({ its, fresh }) => {
    const name = fresh();
    return `const ${name} = new ${its}();\n  use(await ${name}.create(context));`;
  },
  "a factory handed on": ({ its, fresh }) => {
    const name = fresh();
    return `const ${name} = new ${its}();\n  use(${name});`;
  },
};

export const TYPE_USES: Forms<UseContext> = {
  "a type annotation": ({ its, fresh }) => `let ${fresh()}: ${its};`,
  "the types of a function": ({ its, fresh }) =>
    `const ${fresh()} = (a: ${its}, b?: ${its}[]): ${its} | null => use(a, b);`,
  "a type argument": ({ its, fresh }) => `let ${fresh()}: Promise<Partial<${its}>>;`,
  "a type alias": ({ its, fresh }) => `type ${fresh()} = Readonly<${its}> & { more?: ${its} };`,
  "an interface": ({ its, fresh }) => `interface ${fresh()} extends ${its} { more?: 1 }`,
  "a constraint": ({ its, fresh }) => `const ${fresh()} = <T extends ${its}>(of: T) => use(of as ${its});`,
  "an implemented type": ({ its, fresh }) => `class ${fresh()} implements Partial<${its}> { a: ${its}; }`,
  "an index of a type": ({ its, fresh }) => `let ${fresh()}: ${its}[keyof ${its}];`,
};

/** Names that are the same and mean something else. */
export const SHADOWS: Forms<{
  readonly name: string;
  readonly dialect: Dialect;
  readonly fresh: () => string;
}> = {
  "a parameter": ({ name, fresh, dialect }) =>
    `const ${fresh()} = (${name}${isTyped(dialect) ? ": any" : ""}) => ${name}(context);`,
  "a local variable": ({ name }) => `{ const ${name} = (one) => one; use(${name}(context), ${name}); }`,
  "a variable of a loop": ({ name }) => `for (const ${name} of list) use(${name});`,
  "a caught error": ({ name }) => `try { use(0); } catch (${name}) { use(${name}); }`,
  "a hoisted function": ({ name, fresh }) =>
    `const ${fresh()} = () => { use(${name}(context)); function ${name}(one) { return one; } };`,
  "a method and a property": ({ name, fresh }) =>
    `class ${fresh()} { ${name}() { return this.${name}; } static own = { ${name}: 1 }; }`,
  "a property of something else": ({ name }) =>
    `use(context.${name}, context?.["${name}"], { ${name}: 2 }.${name});`,
  "a pattern": ({ name }) => `{ const { ${name} } = context; use(${name}); }`,
  "a type parameter": ({ name, fresh, dialect }) =>
    isTyped(dialect) ? `const ${fresh()} = <${name} extends {}>(of: ${name}): ${name} => of;` : null,
  "a label and a comment": ({ name }) => `${name}: for (;;) { break ${name}; } // ${name}(context)`,
  "a text": ({ name }) => `use("${name}(context)", /${name}/);`,
  "the name of a function expression": ({ name, fresh }) =>
    `const ${fresh()} = function ${name}() { return ${name}; };`,
};

/** The titles of all forms. */
export const USE_FORMS = [VALUE_USES, FUNCTION_USES, CLASS_USES, FACTORY_USES, TYPE_USES, SHADOWS].flatMap(
  (forms) => Object.keys(forms),
);

function isName(text: string): boolean {
  return /^[\w$]+$/.test(text);
}

/** JSX takes a lower-case name as an element of the page. */
function isTag(text: string): boolean {
  return /^[A-Z][\w$]*$|^[\w$]+(\.[\w$]+)+$/.test(text);
}

export function isTyped(dialect: Dialect): boolean {
  return dialect === "ts" || dialect === "tsx";
}
