from shop.legacy.factory import create_x


class Manager:
    """1: The file has a Manager of its own."""


async def one(ctx):
    return await create_x(ctx)
