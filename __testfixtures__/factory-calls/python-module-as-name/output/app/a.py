from shop.core.manager import Manager


async def f(ctx):
    # 1: the whole path
    return Manager.from_user_context(ctx)
