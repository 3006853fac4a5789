try:
    from shop.legacy.factory import create_x_sync
except ImportError:
    raise


def one(ctx):
    # The name that would come with this import is one around the function, which may not be there.
    from app.api import create_x

    return create_x_sync(ctx)


def two(ctx):
    return create_x_sync(*ctx)
