from shop.legacy.factory import create_x


async def run_one(ctx):
    return await create_x(ctx)
