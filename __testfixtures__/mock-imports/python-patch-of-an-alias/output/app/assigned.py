import shop.legacy.factory
from shop.legacy.factory import create_x
from shop.core.manager import Manager

provide = create_x
Cover = Manager
fetch = shop.legacy.factory.create_x_sync


async def build(ctx):
    return await provide(ctx), Cover(), fetch(ctx)


try:
    Either = Manager
except NameError:
    Either = create_x
