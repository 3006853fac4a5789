from ..legacy.factory import create_x
from ..legacy import factory


async def f(ctx):
    # 1: relative stays relative
    return await create_x(ctx), factory.create_x_sync(ctx)
