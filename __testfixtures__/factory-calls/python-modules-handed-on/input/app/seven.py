from shop.legacy.factory import create_x_sync


def make(ctx):
    return create_x_sync(ctx)
