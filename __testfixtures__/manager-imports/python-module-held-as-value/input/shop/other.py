from .legacy.factory import create_x_sync


def start(user):
    return create_x_sync(user)
