import asyncio
import json

from shop.legacy.factory import create_with, create_x

__all__ = ["asyncio", "test_listed"]


async def test_listed(ctx):
    create_with(ctx, json)
    return await asyncio.wait_for(create_x(ctx), timeout=5)
