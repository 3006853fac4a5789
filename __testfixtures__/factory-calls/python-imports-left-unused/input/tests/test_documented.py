"""Examples read names.

>>> asyncio.sleep(1)
"""

import asyncio  # stays: the example reads it

from shop.legacy.factory import create_x


async def test_documented(ctx):
    return await asyncio.wait_for(create_x(ctx), timeout=5)
