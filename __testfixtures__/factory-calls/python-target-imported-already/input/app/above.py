from shop.core.manager import Manager
from shop.legacy.factory import create_x


async def f(ctx):
    return await create_x(ctx), Manager
