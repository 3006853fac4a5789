# 5: an alias of a call goes with it
from shop.legacy.factory import create_x as make


async def f(ctx):
    return await make(ctx)
