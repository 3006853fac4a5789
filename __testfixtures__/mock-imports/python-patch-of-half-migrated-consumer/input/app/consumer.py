from shop.legacy.factory import create_x


async def make(ctx, run):
    run(create_x)
    return await create_x(ctx)
