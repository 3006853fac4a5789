from shop.core.manager import (
    Connection  # a connection
)
from shop.legacy.factory import create_x


async def f(ctx):
    return await create_x(ctx), Connection
