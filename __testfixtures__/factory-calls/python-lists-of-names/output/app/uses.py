from app.star import *
from app.two_stars import create_x as mine
from shop.core.manager import Manager


async def f(user_context):
    return await create_x(user_context), mine(user_context), Manager.from_user_context(user_context)
