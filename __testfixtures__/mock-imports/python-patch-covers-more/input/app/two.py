from shop.legacy.factory import create_x


async def run_two(ctx):
    return await create_x(ctx)
