/** The forms in which a function or a module uses what it has imported. A line of `|` stands for its lines. */

import type { Dice } from "../../generate/dice";
import type { Forms } from "../../generate/forms";
import type { Thing } from "./model";

export interface UseRequest {
  /** The expression: `create_x`, `factory.create_x`. */
  readonly it: string;
  readonly thing: Thing;
  readonly dice: Dice;
  readonly fresh: () => string;
}

type Use = (request: UseRequest) => string | null;

/** Only for what has one of the shapes. */
function of(shapes: readonly Thing["shape"][], use: (it: string, request: UseRequest) => string): Use {
  return (request) => (shapes.includes(request.thing.shape) ? use(request.it, request) : null);
}

const CALLED = ["function", "class", "factory", "error"] as const;
const CLASSES = ["class", "factory", "error"] as const;

/** Statements of a coroutine function with the parameters `ctx` and `other`. */
export const LOCAL_USES: Forms<UseRequest> = {
  "an awaited call": of(["coroutine"], (it) => `return await ${it}(ctx)`),
  "an awaited call by keyword": of(["coroutine"], (it) => `other = await ${it}(user_context=ctx)`),
  "a call that is awaited later": of(["coroutine"], (it) => `pending = ${it}(ctx)\nawait pending`),
  "a call that is run": of(["coroutine"], (it) => `asyncio.run(${it}(ctx))`),
  "awaited calls in a comprehension": of(["coroutine"], (it) => `other = [await ${it}(one) for one in ctx]`),
  "a call": of(CALLED, (it) => `return ${it}(ctx)`),
  "a call over lines": of(CALLED, (it) => `other = ${it}(\n    ctx,  # of ${it}\n)`),
  "a call in a call": of(CALLED, (it) => `return ${it}(${it}(ctx))`),
  "a call with a spread": of(CALLED, (it) => `other = ${it}(*ctx, **other)`),
  "a call in parentheses": of(CALLED, (it) => `other = (${it})(ctx)`),
  "a factory's call": of(["factory"], (it) => `return await ${it}().create(ctx)`),
  "a factory in a variable": of(
    ["factory"],
    (it) => `maker = ${it}()\nother = await maker.create(ctx)\nreturn other`,
  ),
  "a member's call": of(["class"], (it) => `return ${it}.from_user_context(ctx)`),
  "a check of its class": of(CLASSES, (it) => `return isinstance(ctx, ${it})`),
  "a check of classes": of(CLASSES, (it) => `return issubclass(ctx, (int, ${it}))`),
  "an inner subclass": of(CLASSES, (it) => `class Inner(${it}):\n    pass\nreturn Inner`),
  "an inner subclass among bases": of(
    CLASSES,
    (it) => `class Inner(object, ${it}, metaclass=type):\n    kept = ${it}\nreturn Inner`,
  ),
  "a parameter's type": of(CLASSES, (it) => `def inner(one: ${it}, *more: ${it}) -> ${it}:\n    return one`),
  "a variable's type": of(CLASSES, (it) => `one: ${it} = None\ntwo: list[${it}]`),
  "a type in a string": of(CLASSES, (it) => `def inner(one: "${it}") -> "list[${it}]":\n    return one`),
  "a type in a string in a type": of(CLASSES, (it) => `one: Optional["${it}"] = None`),
  "types in a string": of(CLASSES, (it) => `one: "dict[str, ${it} | None]" = {}`),
  "a cast": of(CLASSES, (it) => `one = cast("${it}", ctx)`),
  "a cast to it": of(CLASSES, (it) => `one = cast(${it}, ctx)`),
  "a bound of types": of(CLASSES, (it) => `T = TypeVar("T", bound="${it}")`),
  "a class pattern": of(CLASSES, (it) => `match ctx:\n    case ${it}():\n        return ctx`),
  "a class pattern in a sequence": of(
    CLASSES,
    (it) => `match ctx:\n    case [1, ${it}(parts=one) as two, *_]:\n        return one, two`,
  ),
  "a decorator": of(["function"], (it) => `@${it}\ndef inner():\n    return 1`),
  "a decorator with arguments": of(
    ["function"],
    (it) => `@use(${it}, key=${it})\ndef inner():\n    return 1`,
  ),
  "an element": ({ it }) => `other = [${it}, 1]`,
  "an argument": ({ it }) => `use(${it})`,
  "an argument by keyword": ({ it }) => `use(key=${it}, **{"key": ${it}})`,
  "the result of a lambda": ({ it }) => `other = lambda: ${it}`,
  "a default of a lambda": ({ it }) => `other = lambda one=${it}: one`,
  "a default": ({ it }) => `def inner(one=${it}, *, two=${it}):\n    return one, two`,
  "an element of a comprehension": ({ it }) => `other = {${it}: one for one in ctx if one is ${it}}`,
  "the iterable of a comprehension": ({ it }) => `other = [one for one in (${it},) for two in (${it},)]`,
  "the value of a walrus": ({ it }) => `if (one := ${it}):\n    use(one)`,
  "a conditional": ({ it }) => `other = ${it} if ctx else None`,
  "a field of a format": ({ it }) => `other = f"made by {${it}}"`,
  "behind wide characters": ({ it }) => `other = "😀é", ${it}`,
  "an element that is spread": ({ it }) => `use(*[${it}])`,
  "a key": ({ it }) => `other = ctx[${it}]`,
  "an attribute of it": ({ it }) => `other = ${it}.__name__`,
  "an attribute in parentheses": ({ it }) => `other = (${it}).__name__`,
  "another name for it": ({ it }) => `one = ${it}\nuse(one)`,
  "a tuple's assignment": ({ it }) => `one, two = ${it}, 1`,
  "an augmented assignment": ({ it }) => `ctx += ${it}`,
  "a context": ({ it }) => `with use(${it}) as one, use(${it}):\n    pass`,
  "what a loop runs over": ({ it }) => `for one in [${it}]:\n    use(one)\nelse:\n    use(${it})`,
  "a condition of a loop": ({ it }) => `while ${it} is None:\n    break`,
  "within a nested function": ({ it }) =>
    `def inner():\n    def deep():\n        return ${it}\n    return deep`,
  "within a class": ({ it }) =>
    `class Inner:\n    kept = ${it}\n\n    def method(self):\n        return ${it}`,
  "within a comprehension of a class": ({ it }) =>
    `class Inner:\n    kept = [${it} for _ in range(2)]\n    more = [one for one in [${it}]]`,
  "an assertion": ({ it }) => `assert ctx is ${it}, f"{ctx}"`,
  "what is yielded": ({ it }) => `def inner():\n    yield ${it}\n    yield from [${it}]`,
  "a guard of a pattern": ({ it }) => `match ctx:\n    case one if one is ${it}:\n        return one`,
  "a value in a pattern": ({ it }) =>
    it.includes(".") ? `match ctx:\n    case ${it} | None:\n        return ctx` : null,
  "a slice": ({ it }) => `other = ctx[${it} : ${it}]`,
  "a comparison over lines": ({ it }) => `other = (\n    ctx\n    is ${it}\n)`,
  "a literal that is only alike": ({ it }) => `one: Literal["${it}"] = "${it}"`,
  "an annotation's remark that is only alike": ({ it }) => `one: Annotated[int, "${it}"] = 1`,
  "a returned tuple": ({ it }) => `return ctx, ${it}`,
  "an element of several targets": ({ it }) => `one = two = ${it}`,
};

/** The same for what is raised. */
export const ERROR_USES: Forms<UseRequest> = {
  "an error that is caught": of(["error"], (it) => `try:\n    pass\nexcept ${it}:\n    return None`),
  "an error among others": of(
    ["error"],
    (it) => `try:\n    pass\nexcept (${it}, ValueError) as error:\n    return error`,
  ),
  "an error that is raised": of(["error"], (it) => `raise ${it}("none")`),
  "an error that a test expects": of(["error"], (it) => `with raises(${it}):\n    pass`),
};

/** Statements of a module that run when it is imported. */
export const TOP_USES: Forms<UseRequest> = {
  "a base at the top": of(CLASSES, (it, { fresh }) => `class ${fresh().toUpperCase()}(${it}):\n    pass`),
  "a type at the top": of(
    CLASSES,
    (it, { fresh }) => `def ${fresh()}(one: ${it} = None) -> "${it}":\n    return one`,
  ),
  "a value at the top": ({ it, fresh }) => `${fresh()} = {"made": ${it}}`,
  "a call at the top": of(["function"], (it, { fresh }) => `${fresh()} = ${it}("ctx")`),
  "a decorator at the top": of(["function"], (it, { fresh }) => `@${it}\ndef ${fresh()}():\n    return 1`),
  "a class with it": ({ it, fresh }) =>
    `class ${fresh().toUpperCase()}:\n    maker = ${it}\n\n    async def make(self, ctx, maker=${it}):\n        return maker, self.maker, ${it}`,
  "a dataclass's field": of(
    CLASSES,
    (it, { fresh }) => `class ${fresh().toUpperCase()}:\n    one: "${it}"\n    two: Optional[${it}] = None`,
  ),
};

/** Where a type is all that can be used. */
export const TYPE_USES: Forms<UseRequest> = {
  "a type for checkers": ({ it }) => `def inner(one: "${it}") -> "Optional[${it}]":\n    return one`,
  "a variable's type for checkers": ({ it }) => `one: "list[${it}]" = []`,
};
