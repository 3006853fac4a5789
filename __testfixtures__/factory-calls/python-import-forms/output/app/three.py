# 3: on one line, first, middle, last
from shop.legacy.factory import helper
from shop.core.manager import Manager
from shop.legacy.factory import XError as E, helper as h
from shop.legacy.factory import helper as g


async def f(ctx):
    return Manager.from_user_context(ctx), Manager.from_user_context(ctx), Manager.build(ctx, None), helper, h, g, E
