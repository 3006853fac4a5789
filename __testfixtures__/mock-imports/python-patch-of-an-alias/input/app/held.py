from shop.legacy.factory import create_x as make


async def build(ctx):
    return await make(ctx)
