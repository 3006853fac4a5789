from shop.legacy.factory import create_x, create_x_sync


async def one(ctx, args, options):
    # 1: no user
    await create_x()
    # 2: too many
    await create_x(ctx, 1)
    # 3: another keyword
    await create_x(context=ctx)
    # 4: spread arguments
    await create_x(*args)
    await create_x(**options)
    # 5: twice the same
    create_x_sync(ctx, user_context=ctx)
