from app.star import *
from app.two_stars import create_x as mine, create_x_sync


async def f(user_context):
    return await create_x(user_context), mine(user_context), create_x_sync(user_context)
