from shop.core.manager import Manager


async def make(ctx):
    return Manager.from_user_context(ctx)
