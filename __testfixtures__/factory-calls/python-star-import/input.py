from shop.legacy.factory import *
from shop.legacy.wrapper import *


async def one(ctx):
    # A person decides what the file should import.
    return await create_x(ctx), Wrapper
