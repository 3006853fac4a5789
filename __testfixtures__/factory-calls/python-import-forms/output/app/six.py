# 6: continued by a backslash
from shop.legacy.factory import helper
from shop.core.manager import Manager


async def f(ctx):
    return Manager.from_user_context(ctx), helper
