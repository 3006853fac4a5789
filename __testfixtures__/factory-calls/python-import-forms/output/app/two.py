# 2: several lines with comments; what stays keeps its own
from shop.legacy.factory import (  # factory
    XError,  # the error
    # the call
    helper
)
from shop.core.manager import Manager


async def f(ctx):
    helper()
    return Manager.from_user_context(ctx), Manager.from_user_context(ctx), XError
