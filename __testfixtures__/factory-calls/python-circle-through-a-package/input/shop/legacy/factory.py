def create_x_sync(user_context):
    from shop.core.manager import Manager

    return Manager()
