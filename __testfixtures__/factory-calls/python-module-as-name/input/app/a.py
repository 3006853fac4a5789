import shop.legacy.factory


async def f(ctx):
    # 1: the whole path
    return await shop.legacy.factory.create_x(ctx)
