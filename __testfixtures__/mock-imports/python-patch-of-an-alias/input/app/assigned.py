import shop.legacy.factory
from shop.legacy.factory import create_x
from shop.legacy.wrapper import Wrapper

provide = create_x
Cover = Wrapper
fetch = shop.legacy.factory.create_x_sync


async def build(ctx):
    return await provide(ctx), Cover(), fetch(ctx)


try:
    Either = Wrapper
except NameError:
    Either = create_x
