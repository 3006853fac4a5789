from shop.legacy.factory import XFactory, get_x_factory
from shop.core.manager import Manager


async def one(ctx):
    # 1: every use is rewritten, so the variable goes
    a = Manager.from_user_context(ctx)
    return a, Manager.from_user_context(ctx)


async def two(ctx):
    # 2: the variable is used otherwise, so it stays
    factory = get_x_factory()
    print(factory.limit)
    return await factory.create(ctx)


async def three(ctx):
    # 3: set twice
    factory = XFactory()
    factory = factory or None
    return await factory.create(ctx)


async def four(ctx):
    # 4: read by a function inside

    async def inner():
        return Manager.from_user_context(ctx)

    return inner


async def five(ctx):
    # 5: a coroutine that is kept
    factory = XFactory()
    return factory.create(ctx)


def six():
    # 6: never used
    factory = XFactory()


def seven():
    if True:
        # 7: the only statement of its block, used in the next
        factory = XFactory()
    return lambda ctx: factory.create(ctx)
