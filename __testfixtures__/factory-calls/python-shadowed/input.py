from shop.legacy.factory import create_x, create_x_sync


async def one(ctx, create_x):
    # 1: a parameter
    return await create_x(ctx)


def two(ctx):
    # 2: a local, a loop, a comprehension
    create_x_sync = print
    create_x_sync(ctx)
    for create_x in ctx:
        create_x(ctx)
    return [create_x(c) for create_x in ctx]


class Three:
    # 3: a name of a class is not seen in its methods
    def create_x_sync(self, ctx):
        return create_x_sync(ctx)


async def four(ctx):
    return await create_x(ctx), (lambda create_x: create_x(ctx))
