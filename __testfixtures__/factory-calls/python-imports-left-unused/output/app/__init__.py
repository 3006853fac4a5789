import asyncio  # stays: a package passes on what it imports

from shop.core.manager import Manager


async def at_start(ctx):
    return Manager.from_user_context(ctx)
