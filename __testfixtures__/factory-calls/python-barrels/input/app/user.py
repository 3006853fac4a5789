from shop.api import create_x, make_sync, Wrapper
from shop.api.more import Again


async def f(ctx, w: Wrapper):
    return await create_x(ctx), make_sync(ctx), Again
