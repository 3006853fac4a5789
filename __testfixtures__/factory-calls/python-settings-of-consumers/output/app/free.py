from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context)
