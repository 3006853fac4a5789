# 4: all of a list goes
from shop.legacy.factory import (
    create_x,
    create_x_sync,
)


async def f(ctx):
    return await create_x(ctx), create_x_sync(ctx)
