"""Names of a module can be imported or patched by others, so they stay; those of a function go."""

import asyncio  # stays: others may patch it here
from decimal import Decimal  # stays: others may take it from here

from shop.legacy.factory import create_with, create_x


async def module_level(ctx):
    create_with(ctx, Decimal)
    return await asyncio.wait_for(create_x(ctx), timeout=5)


async def function_level(ctx):
    import asyncio as aio
    from os import environ, sep

    x = await aio.wait_for(create_x(ctx), timeout=5)
    create_with(ctx, environ)
    return x, sep


async def on_one_line(ctx):
    import asyncio; import json  # two of them

    return json.dumps(await asyncio.wait_for(create_x(ctx), timeout=5))


async def nothing_else(ctx):
    with ctx:
        import asyncio

    return await asyncio.wait_for(create_x(ctx), timeout=5)


async def conditional(ctx):
    if ctx:
        import asyncio  # stays: it hangs on a condition

        return await asyncio.wait_for(create_x(ctx), timeout=5)
    return None


async def probe(ctx):
    try:
        import asyncio  # stays: it asks whether the module is there
    except ImportError:
        return None
    return await asyncio.wait_for(create_x(ctx), timeout=5)


async def legacy_inside(ctx):
    import asyncio
    from shop.legacy.factory import create_x_sync

    create_x_sync(ctx)
    return await asyncio.wait_for(create_x(ctx), timeout=5)


async def read_inside(ctx):
    import asyncio

    async def later():
        return await asyncio.wait_for(create_x(ctx), timeout=5)

    return later


async def read_twice(ctx):
    import asyncio

    x = await asyncio.wait_for(create_x(ctx), timeout=5)
    await asyncio.sleep(1)
    return x


class Held:
    import asyncio  # stays: it is an attribute

    x = create_with(1, asyncio)
