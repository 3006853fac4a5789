"""6. The package is loaded before what lies in it."""

from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context)
