import shop.legacy.factory
from shop.legacy.factory import Gone, helper
from shop.core.manager import Manager


async def one(ctx):
    # 1: what the module never had, and what it has without a replacement
    Gone(ctx)
    helper()
    shop.legacy.factory.Nothing(ctx)
    print(shop.legacy.factory.__name__)
    return Manager.from_user_context(ctx)
