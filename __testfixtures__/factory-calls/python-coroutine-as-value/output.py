import asyncio

from shop.legacy.factory import create_x
from shop.core.manager import Manager


async def one(ctx, contexts):
    # 1: handed to others
    await asyncio.gather(create_x(ctx), create_x(ctx))
    task = asyncio.create_task(create_x(ctx))
    Manager.from_user_context(ctx)
    # 2: in a list
    coroutines = [create_x(c) for c in contexts]
    # 3: kept and awaited later
    later = create_x(ctx)
    return await later, task, coroutines


def two(ctx):
    # 4: to a caller that awaits
    return create_x(ctx)


def three(ctx):
    return Manager.from_user_context(ctx)
