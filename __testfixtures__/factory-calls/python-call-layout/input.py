from shop.legacy.factory import create_x


async def one(user):
    # 1: over several lines, with comments
    a = await create_x(
        # the user's own
        user.context,  # not shared
    )
    # 2: a keyword on a line of its own
    b = await create_x(
        user_context=user.context,
    )
    # 3: a comment between what is replaced
    c = await (  # waits
        create_x(user)
    )
    d = (await
         create_x(user))
    return a, b, c, d
