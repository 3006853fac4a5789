"""In a function the name is nobody else's."""


def inner(context):
    from shop.legacy.factory import create_x_sync

    return create_x_sync(context)
