from shop.legacy.factory import create_x as make
from shop.core.manager import Manager


async def build(ctx):
    return Manager.from_user_context(ctx)
