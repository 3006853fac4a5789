from shop.core.manager import Manager


async def f(ctx):
    return Manager.from_user_context(ctx), Manager
