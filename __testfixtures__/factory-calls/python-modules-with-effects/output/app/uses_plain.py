"""4. What the module does when it is loaded stays in it."""

from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context)
