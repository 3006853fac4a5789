from shop.legacy.factory import create_x
from shop.legacy.mock import MockManager
from shop.legacy.wrapper import (
    Connection,
    Wrapper,
)


async def one(ctx):
    return await create_x(ctx), MockManager(), Connection(), Wrapper
