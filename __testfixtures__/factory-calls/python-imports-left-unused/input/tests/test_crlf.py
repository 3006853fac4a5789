import asyncio
from shop.legacy.factory import create_x


async def test_crlf(ctx):
    assert await asyncio.wait_for(create_x(ctx), timeout=5)
