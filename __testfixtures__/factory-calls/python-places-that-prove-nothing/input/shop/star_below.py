from shop.legacy.factory import create_x
from shop.models import *


async def use(user):
    return await create_x(user)
