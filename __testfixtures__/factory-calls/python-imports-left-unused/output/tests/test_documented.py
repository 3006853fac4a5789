"""Examples read names.

>>> asyncio.sleep(1)
"""

import asyncio  # stays: the example reads it

from shop.core.manager import Manager


async def test_documented(ctx):
    return Manager.from_user_context(ctx)
