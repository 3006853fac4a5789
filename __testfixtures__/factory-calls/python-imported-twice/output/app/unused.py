try:
    from shop.legacy.factory import create_x_sync
    from shop.core.manager import Manager
except ImportError:
    raise


def one(ctx):
    # The name that would come with this import is one around the function, which may not be there.
    from app.api import create_x

    return Manager.from_user_context(ctx)


def two(ctx):
    return create_x_sync(*ctx)
