from shop.legacy.factory import create_x
from shop.core.manager import Manager


async def make(ctx, run):
    run(create_x)
    return Manager.from_user_context(ctx)
