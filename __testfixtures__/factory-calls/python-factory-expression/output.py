from shop.legacy.factory import XFactory
from shop.core.manager import Manager


async def one(ctx):
    # 1: made and used at once
    a = Manager.from_user_context(ctx)
    b = Manager.from_user_context(ctx)
    # 2: settings of the factory have no counterpart
    c = await XFactory(limit=3).create(ctx)
    # 3: other methods
    d = XFactory().limit
    return a, b, c, d
