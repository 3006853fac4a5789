from shop.legacy import factory
from shop.core.manager import Manager


async def f(ctx):
    # 4: used otherwise
    print(factory)
    return Manager.from_user_context(ctx), Manager, factory.helper()
