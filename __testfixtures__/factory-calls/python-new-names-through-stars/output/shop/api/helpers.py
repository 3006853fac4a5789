from shop.core.manager import Manager


def helper(context):
    return Manager.from_user_context(context)
