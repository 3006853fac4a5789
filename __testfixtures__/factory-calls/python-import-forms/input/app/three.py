# 3: on one line, first, middle, last
from shop.legacy.factory import create_x, helper
from shop.legacy.factory import XError as E, create_x_sync, helper as h
from shop.legacy.factory import helper as g, create_with


async def f(ctx):
    return await create_x(ctx), create_x_sync(ctx), create_with(ctx), helper, h, g, E
