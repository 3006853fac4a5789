from shop.legacy.factory import create_swapped, create_x_sync
from shop.core.manager import Manager


async def one(ctx):
    # 1: one inside the other, both stay in their place
    a = Manager.from_user_context(Manager.from_user_context(ctx))
    # 2: an argument that would move
    b = create_swapped(create_x_sync(ctx), ctx)
    return a, b
