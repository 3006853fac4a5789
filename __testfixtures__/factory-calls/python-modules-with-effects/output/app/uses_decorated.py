"""2. The same by a decorator; of two names of the module one import stays."""

from app.decorated import Wrapper
from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context), Wrapper()
