from shop.core.manager import Manager


async def f(ctx):
    # 2: an alias
    return Manager.from_user_context(ctx), Manager.from_user_context(ctx)
