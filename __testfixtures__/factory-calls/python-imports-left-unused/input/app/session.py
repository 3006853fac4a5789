from shop.legacy.factory import create_x


async def open_session(ctx):
    return await create_x(ctx)
