from shop.core.manager import Manager


async def one(ctx):
    return Manager.from_user_context(ctx)
