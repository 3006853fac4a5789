from shop.legacy.factory import create_x


async def one(ctx):
    return await create_x(ctx)


async def two(ctx, Manager):
    # The parameter hides what the replacement would need.
    return await create_x(ctx)
