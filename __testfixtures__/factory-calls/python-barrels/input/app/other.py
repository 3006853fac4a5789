import shop.api


async def f(ctx):
    return await shop.api.create_x(ctx), shop.api.create_again(ctx)
