from shop.core.manager import (
    Connection,  # a connection
    Manager
)


async def f(ctx):
    return Manager.from_user_context(ctx), Connection
