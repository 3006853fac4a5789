from shop.legacy.factory import create_x, helper


async def f(ctx):
    helper()
    return await create_x(ctx)
