from shop.legacy.factory import create_swapped


def make(ctx):
    return create_swapped({}, ctx)
