import shop.legacy.factory, shop.core.manager


async def f(ctx):
    # 5: one name for two modules
    return await shop.legacy.factory.create_x(ctx), shop.core.manager.Manager
