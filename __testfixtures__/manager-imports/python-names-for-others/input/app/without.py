# 3: no pair has a name in its place
from shop.legacy.factory import create_x_sync


def make(ctx):
    return globals()["create_x_sync"](ctx)
