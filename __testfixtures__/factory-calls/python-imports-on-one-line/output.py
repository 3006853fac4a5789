def both_go(user_context):
    from shop.core.manager import Manager
    return Manager.from_user_context(user_context), Manager.build(user_context, 1), Manager


def the_first_goes(user_context):
    from shop.core.manager import Manager
    import json
    return Manager.from_user_context(user_context), json, Manager


def the_last_two_go(user_context):
    from shop.core.manager import Manager
    import json
    return Manager.from_user_context(user_context), Manager.build(user_context, 1), json, Manager
