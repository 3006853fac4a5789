# 6: the package by another name
import shop.legacy.factory  # stays: it loads what is read by the other name
from shop.core.manager import Manager
import shop as s


async def f(ctx):
    return Manager.from_user_context(ctx), s.legacy.factory.helper
