import asyncio  # stays: names are looked up by text

from shop.core.manager import Manager


async def test_wrapper(ctx):
    Manager.from_user_context(ctx)
    return globals()[ctx]
