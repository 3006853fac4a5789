from shop.legacy.factory import create_x as make
from shop.legacy.wrapper import Wrapper as Shell


async def build(ctx):
    return await make(ctx), Shell()
