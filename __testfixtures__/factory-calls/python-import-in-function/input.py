import os


async def one(ctx):
    # 1: stays in its function
    from shop.legacy.factory import create_x

    return await create_x(ctx)


async def two(ctx):
    """2: The only statement besides this text."""
    from shop.legacy.factory import create_x


async def three(ctx):
    # 3: twice in one function
    if ctx:
        from shop.legacy.factory import create_x

        return await create_x(ctx)
    from shop.legacy.factory import create_x

    return await create_x(os)


async def four(ctx):
    # 4: on one line with others
    from shop.legacy.factory import create_x; return await create_x(ctx)


async def five(ctx):
    if ctx: from shop.legacy.factory import create_x
    return await create_x(ctx)
