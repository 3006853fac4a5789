def both_go(user_context):
    from shop.legacy.factory import create_x_sync; from shop.legacy.factory import create_with
    from shop.core.manager import Manager
    return create_x_sync(user_context), create_with(user_context, 1), Manager


def the_first_goes(user_context):
    from shop.core.manager import Manager
    from shop.legacy.factory import create_x_sync; import json
    return create_x_sync(user_context), json, Manager


def the_last_two_go(user_context):
    from shop.core.manager import Manager
    import json; from shop.legacy.factory import create_x_sync; from shop.legacy.factory import create_with
    return create_x_sync(user_context), create_with(user_context, 1), json, Manager
