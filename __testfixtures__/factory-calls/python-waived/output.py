from shop.legacy.factory import create_x
from shop.core.manager import Manager


async def one(ctx):
    # ssot-codemod-waive: goes with the factory itself
    a = await create_x(ctx)
    b = await create_x(ctx)  # ssot-codemod-waive: measured against the factory
    c = Manager.from_user_context(ctx)
    # ssot-codemod-waive:
    d = Manager.from_user_context(ctx)
    return a, b, c, d
