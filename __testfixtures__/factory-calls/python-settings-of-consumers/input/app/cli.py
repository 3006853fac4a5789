from shop.legacy.factory import create_x_sync
from shop.legacy.factory import create_with as make


def handle(context):
    return create_x_sync(context)
