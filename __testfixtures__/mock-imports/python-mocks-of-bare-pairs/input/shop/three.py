from shop.legacy.factory import create_x_sync


def go(user):
    return create_x_sync(user_context=user)
