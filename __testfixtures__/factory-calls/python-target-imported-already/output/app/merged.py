from shop.core.manager import Connection, Manager


async def f(ctx):
    return Manager.from_user_context(ctx), Connection
