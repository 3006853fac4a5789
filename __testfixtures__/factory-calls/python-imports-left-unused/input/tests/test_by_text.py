import asyncio  # stays: names are looked up by text

from shop.legacy.factory import create_x


async def test_wrapper(ctx):
    await asyncio.wait_for(create_x(ctx), timeout=5)
    return globals()[ctx]
