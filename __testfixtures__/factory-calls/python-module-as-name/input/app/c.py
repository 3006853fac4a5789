from shop.legacy import factory


async def f(ctx):
    # 3: a submodule
    return await factory.create_x(ctx)
