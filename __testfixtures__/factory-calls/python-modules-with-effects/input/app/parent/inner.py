"""6. The package is loaded before what lies in it."""

from app.parent import create_x_sync


def handle(context):
    return create_x_sync(context)
