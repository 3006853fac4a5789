from shop.legacy.factory import create_x_sync


def handle(context):
    return create_x_sync(context)
