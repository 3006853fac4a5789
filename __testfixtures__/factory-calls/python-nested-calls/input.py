from shop.legacy.factory import create_swapped, create_x, create_x_sync


async def one(ctx):
    # 1: one inside the other, both stay in their place
    a = await create_x(create_x_sync(ctx))
    # 2: an argument that would move
    b = create_swapped(create_x_sync(ctx), ctx)
    return a, b
