# 2: several lines with comments; what stays keeps its own
from shop.legacy.factory import (  # factory
    XError,  # the error
    create_x,  # the call
    helper,
    create_x_sync
)


async def f(ctx):
    helper()
    return await create_x(ctx), create_x_sync(ctx), XError
