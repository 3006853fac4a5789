from shop.manager import Manager


def create_bin(user_context):
    return Manager.from_user_context(user_context)
