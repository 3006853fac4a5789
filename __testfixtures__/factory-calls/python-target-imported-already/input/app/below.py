from shop.legacy.factory import create_x
from shop.core.manager import Manager


async def f(ctx):
    return await create_x(ctx), Manager
