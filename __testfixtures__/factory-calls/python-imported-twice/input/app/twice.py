from shop.legacy.factory import create_x
from app.api import create_x

Manager = "mine"


async def one(ctx):
    # The second import needs what the barrel passes on.
    return await create_x(ctx), Manager
