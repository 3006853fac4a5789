import asyncio

from shop.core.manager import Manager

__all__ = ["asyncio", "test_listed"]


async def test_listed(ctx):
    Manager.from_user_context(ctx)
    return Manager.from_user_context(ctx)
