from shop.legacy.factory import create_x, create_x_sync
from shop.legacy.wrapper import Wrapper


async def make(ctx, w: Wrapper):
    return await create_x(ctx), create_x_sync(ctx)
