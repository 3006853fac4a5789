from shop.core.manager import Manager
from shop.core.manager import Manager as Shell


async def build(ctx):
    return Manager.from_user_context(ctx), Shell()
