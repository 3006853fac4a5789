from shop.legacy.factory import create_x, create_x_sync


async def one(ctx):
    # ssot-codemod-waive: goes with the factory itself
    a = await create_x(ctx)
    b = await create_x(ctx)  # ssot-codemod-waive: measured against the factory
    c = await create_x(ctx)
    # ssot-codemod-waive:
    d = create_x_sync(ctx)
    return a, b, c, d
