from shop.legacy.factory import create_x
from shop.legacy.wrapper import Wrapper


async def f(ctx):
    return await create_x(ctx), Wrapper
