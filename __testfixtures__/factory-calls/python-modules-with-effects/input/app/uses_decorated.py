"""2. The same by a decorator; of two names of the module one import stays."""

from app.decorated import Wrapper, create_x_sync


def handle(context):
    return create_x_sync(context), Wrapper()
