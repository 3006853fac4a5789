# 6: continued by a backslash
from shop.legacy.factory import create_x, \
    helper


async def f(ctx):
    return await create_x(ctx), helper
