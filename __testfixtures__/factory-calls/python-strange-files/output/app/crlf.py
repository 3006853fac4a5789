from shop.legacy.factory import helper
from shop.core.manager import Manager


async def f(ctx):
    helper()
    return Manager.from_user_context(ctx)
