from shop.legacy.factory import create_x_sync


def helper(context):
    return create_x_sync(context)
