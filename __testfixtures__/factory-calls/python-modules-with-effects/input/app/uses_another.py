"""5. Another import of the module stays, or one of what loads it."""

from app import loading
from app.decorated import create_x_sync
from app.listed import create_x_sync as make
from app.listed import on_event


def handle(context):
    return on_event(context), make(context), create_x_sync(context), loading
