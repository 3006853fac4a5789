from shop.core.manager import Manager


async def open_session(ctx):
    return Manager.from_user_context(ctx)
