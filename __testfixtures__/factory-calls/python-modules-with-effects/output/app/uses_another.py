"""5. Another import of the module stays, or one of what loads it."""

from app import loading
from shop.core.manager import Manager
from app.listed import on_event


def handle(context):
    return on_event(context), Manager.from_user_context(context), Manager.from_user_context(context), loading
