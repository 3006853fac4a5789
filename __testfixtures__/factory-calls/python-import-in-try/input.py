# 1: the code goes on without the module
try:
    from shop.legacy.factory import create_x
except ImportError:
    raise SystemExit

# 2: another value instead
try:
    from shop.legacy.factory import create_x_sync
except ImportError:
    create_x_sync = None

# 3: asks whether the module is there
try:
    from shop.legacy.factory import create_with
    HAS_FACTORY = True
except ImportError:
    HAS_FACTORY = False

try:
    from shop.legacy.factory import create_swapped
except ImportError:
    pass


async def one(ctx):
    if create_x_sync:
        return create_x_sync(ctx)
    return await create_x(ctx)
