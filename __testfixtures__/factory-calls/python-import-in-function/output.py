import os


async def one(ctx):
    # 1: stays in its function
    from shop.core.manager import Manager

    return Manager.from_user_context(ctx)


async def two(ctx):
    """2: The only statement besides this text."""
    from shop.core.manager import Manager


async def three(ctx):
    # 3: twice in one function
    if ctx:
        from shop.core.manager import Manager

        return Manager.from_user_context(ctx)
    from shop.core.manager import Manager

    return Manager.from_user_context(os)


async def four(ctx):
    # 4: on one line with others
    from shop.core.manager import Manager; return Manager.from_user_context(ctx)


async def five(ctx):
    if ctx: from shop.core.manager import Manager
    return Manager.from_user_context(ctx)
