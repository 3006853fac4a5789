async def make(ctx):
    from shop.api import create_x

    return await create_x(ctx)
