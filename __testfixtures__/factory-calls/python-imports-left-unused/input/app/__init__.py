import asyncio  # stays: a package passes on what it imports

from shop.legacy.factory import create_x


async def at_start(ctx):
    return await asyncio.wait_for(create_x(ctx), timeout=5)
