"""Names of a module can be imported or patched by others, so they stay; those of a function go."""

import asyncio  # stays: others may patch it here
from decimal import Decimal  # stays: others may take it from here

from shop.core.manager import Manager


async def module_level(ctx):
    Manager.from_user_context(ctx)
    return Manager.from_user_context(ctx)


async def function_level(ctx):
    from os import sep

    x = Manager.from_user_context(ctx)
    Manager.from_user_context(ctx)
    return x, sep


async def on_one_line(ctx):
    import json  # two of them

    return json.dumps(Manager.from_user_context(ctx))


async def nothing_else(ctx):
    with ctx:
        pass

    return Manager.from_user_context(ctx)


async def conditional(ctx):
    if ctx:
        import asyncio  # stays: it hangs on a condition

        return Manager.from_user_context(ctx)
    return None


async def probe(ctx):
    try:
        import asyncio  # stays: it asks whether the module is there
    except ImportError:
        return None
    return Manager.from_user_context(ctx)


async def legacy_inside(ctx):

    Manager.from_user_context(ctx)
    return Manager.from_user_context(ctx)


async def read_inside(ctx):

    async def later():
        return Manager.from_user_context(ctx)

    return later


async def read_twice(ctx):
    import asyncio

    x = Manager.from_user_context(ctx)
    await asyncio.sleep(1)
    return x


class Held:
    import asyncio  # stays: it is an attribute

    x = Manager.from_user_context(1)
