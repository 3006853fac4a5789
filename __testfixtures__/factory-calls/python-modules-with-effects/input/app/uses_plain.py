"""4. What the module does when it is loaded stays in it."""

from app.plain import create_x_sync


def handle(context):
    return create_x_sync(context)
