from shop.api import create_x_sync


def f(ctx):
    return create_x_sync(ctx)
