from shop.core.manager import Manager


async def one(user):
    # 1: over several lines, with comments
    a = Manager.from_user_context(
        # the user's own
        user.context,  # not shared
    )
    # 2: a keyword on a line of its own
    b = Manager.from_user_context(
        user.context,
    )
    # 3: a comment between what is replaced
    c = (  # waits
        Manager.from_user_context(user)
    )
    d = (Manager.from_user_context(user))
    return a, b, c, d
