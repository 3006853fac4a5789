import shop.legacy.factory
from shop.legacy.factory import Gone, create_x, helper


async def one(ctx):
    # 1: what the module never had, and what it has without a replacement
    Gone(ctx)
    helper()
    shop.legacy.factory.Nothing(ctx)
    print(shop.legacy.factory.__name__)
    return await create_x(ctx)
