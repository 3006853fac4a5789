from shop.legacy.factory import create_x
from shop.core.manager import Manager


async def one(ctx):
    return Manager.from_user_context(ctx)


async def two(ctx, Manager):
    # The parameter hides what the replacement would need.
    return await create_x(ctx)
