from shop.legacy.factory import create_x


async def make(ctx):
    return await create_x(user_context=ctx)
