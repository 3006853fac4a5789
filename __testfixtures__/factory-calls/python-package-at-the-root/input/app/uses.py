# the root is two steps up
from .. import create_x
from .. import missing
from ..shop.legacy.factory import create_x_sync


async def f(ctx):
    return await create_x(ctx), create_x_sync(ctx), missing
