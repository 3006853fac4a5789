/** The forms in which a name stands for something else: names of inner scopes, attributes, keywords, and texts. */

import type { Forms } from "../../generate/forms";

/** `name` is one that other files, or this one, have from a legacy module. */
export interface AlikeRequest {
  readonly name: string;
}

/** Statements of a coroutine function with the parameters `ctx` and `other`. */
export const ALIKE: Forms<AlikeRequest> = {
  "a parameter of that name": ({ name }) => `def inner(${name}, *more):\n    return ${name}(more)`,
  "a parameter by keyword only": ({ name }) => `def inner(*, ${name}=None):\n    return lambda: ${name}`,
  "parameters that take the rest": ({ name }) => `def inner(*${name}):\n    return ${name}`,
  "a parameter of a lambda": ({ name }) => `other = lambda ${name}: ${name}(ctx)`,
  "a default outside its function": ({ name }) => `def inner(${name}=${name}):\n    return ${name}`,
  "a loop's variable": ({ name }) =>
    `def inner():\n    for ${name} in ctx:\n        use(${name})\n    return ${name}`,
  "a context's variable": ({ name }) => `def inner():\n    with use(1) as ${name}:\n        return ${name}`,
  "an error's variable": ({ name }) =>
    `def inner():\n    try:\n        pass\n    except ValueError as ${name}:\n        return ${name}`,
  "a comprehension's variable": ({ name }) => `other = [${name} for ${name} in ctx if ${name}]`,
  "variables of a comprehension": ({ name }) => `other = {one: ${name} for one, ${name} in ctx.items()}`,
  "the iterable outside a comprehension": ({ name }) => `other = [${name} for ${name} in ${name}]`,
  "a capture of a pattern": ({ name }) =>
    `def inner():\n    match ctx:\n        case {"key": ${name}, **rest}:\n            return ${name}\n        case [*${name}]:\n            return ${name}`,
  "a local variable": ({ name }) => `def inner():\n    ${name} = 1\n    return ${name}`,
  "a local variable that is set later": ({ name }) => `def inner():\n    use(${name})\n    ${name} = 1`,
  "a local variable by annotation": ({ name }) => `def inner():\n    ${name}: int\n    return ${name}`,
  "a local variable by walrus": ({ name }) => `def inner():\n    return (${name} := ctx), ${name}`,
  "a walrus in a comprehension": ({ name }) =>
    `def inner():\n    return [(${name} := one) for one in ctx], ${name}`,
  "a nested function of that name": ({ name }) =>
    `def inner():\n    def ${name}():\n        return ${name}\n    return ${name}`,
  "a nested class of that name": ({ name }) =>
    `def inner():\n    class ${name}:\n        pass\n    return ${name}()`,
  "a variable around": ({ name }) =>
    `def inner():\n    ${name} = 1\n    def deep():\n        nonlocal ${name}\n        ${name} = 2\n        return ${name}\n    return deep, ${name}`,
  "an attribute of a class": ({ name }) =>
    `class Inner:\n    ${name} = 1\n\n    def method(self):\n        return self.${name}, ${name}`,
  "an attribute of a class read there": ({ name }) => `class Inner:\n    ${name} = 1\n    more = ${name}`,
  "a class that takes the name over": ({ name }) => `class Inner:\n    ${name} = ${name}\n    more = ${name}`,
  "a comprehension in a class with the name": ({ name }) =>
    `class Inner:\n    ${name} = [1]\n    more = [${name} for _ in ${name}]`,
  "a method of that name": ({ name }) => `class Inner:\n    def ${name}(self):\n        return ${name}`,
  "a local import of something else": ({ name }) =>
    `def inner():\n    from json import loads as ${name}\n    return ${name}`,
  "a deleted variable": ({ name }) => `def inner():\n    ${name} = 1\n    del ${name}\n    return ${name}`,
  "an augmented variable": ({ name }) =>
    `def inner():\n    ${name} = 1\n    ${name} += 1\n    return ${name}`,
  "an attribute of something else": ({ name }) => `other = ctx.${name}(ctx.${name}.${name})`,
  "an attribute that is set": ({ name }) => `ctx.${name} = other\ndel ctx.${name}`,
  "the name of an argument": ({ name }) => `use(${name}=1)`,
  "the name in a string": ({ name }) => `other = "${name}", '''${name}(ctx)'''`,
  "the name in a comment": ({ name }) => `# ${name}(ctx) was here\nuse(1)  # ${name}`,
  "the name in a docstring": ({ name }) => `def inner():\n    """Calls ${name}(ctx), see ${name}."""`,
  "a key of that name": ({ name }) => `other = {"${name}": 1}["${name}"]`,
  "a longer name": ({ name }) => `${name}_2 = 1\nuse(${name}_2, my_${name})`,
  "a global that is set": ({ name }) => `def inner():\n    global ${name}_now\n    ${name}_now = 1`,
};

/** What a module does with its own name, for all of its file. */
export const CHANGES: Forms<AlikeRequest> = {
  "a name that is set again": ({ name }) => `${name} = str(${name})`,
  "a name that a function sets": ({ name }) => `def reset_${name}():\n    global ${name}\n    ${name} = None`,
  "a name that is deleted at the end": ({ name }) => `del ${name}`,
  "a name that a loop sets again": ({ name }) => `for ${name} in [${name}]:\n    pass`,
};
