from shop.legacy.factory import create_x as create_manager


async def make(ctx):
    return await create_manager(ctx)
