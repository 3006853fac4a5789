# 6: the package by another name
import shop.legacy.factory  # stays: it loads what is read by the other name
import shop as s


async def f(ctx):
    return await shop.legacy.factory.create_x(ctx), s.legacy.factory.helper
