"""In a function the name is nobody else's."""


def inner(context):
    from shop.core.manager import Manager

    return Manager.from_user_context(context)
