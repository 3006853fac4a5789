from shop.legacy.factory import create_x, create_x_sync, create_with

# 1: set again
create_x = create_x or None


def one():
    # 2: by a global statement
    global create_x_sync
    create_x_sync = print


async def two(ctx):
    return await create_x(ctx), create_x_sync(ctx)


def three(ctx):
    return create_with(ctx)


# 3: deleted
del create_with
