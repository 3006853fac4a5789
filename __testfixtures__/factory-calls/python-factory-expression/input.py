from shop.legacy.factory import XFactory, get_x_factory


async def one(ctx):
    # 1: made and used at once
    a = await XFactory().create(ctx)
    b = await get_x_factory().create(user_context=ctx)
    # 2: settings of the factory have no counterpart
    c = await XFactory(limit=3).create(ctx)
    # 3: other methods
    d = XFactory().limit
    return a, b, c, d
