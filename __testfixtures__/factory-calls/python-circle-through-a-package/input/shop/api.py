from shop.legacy.factory import create_x_sync


def handler(user):
    return create_x_sync(user)
