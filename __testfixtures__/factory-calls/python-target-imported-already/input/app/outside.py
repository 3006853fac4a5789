from shop.core.manager import Manager


async def f(ctx):
    from shop.legacy.factory import create_x

    return await create_x(ctx), Manager


async def g(ctx):
    from shop.legacy.factory import create_x
