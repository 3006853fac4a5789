import shop.legacy.factory, shop.core.manager
from shop.core.manager import Manager


async def f(ctx):
    # 5: one name for two modules
    return Manager.from_user_context(ctx), shop.core.manager.Manager
