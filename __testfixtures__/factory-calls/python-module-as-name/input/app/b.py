import shop.legacy.factory as legacy


async def f(ctx):
    # 2: an alias
    return await legacy.create_x(ctx), legacy.create_x_sync(ctx)
