from ..core.manager import Manager


async def f(ctx):
    # 1: relative stays relative
    return Manager.from_user_context(ctx), Manager.from_user_context(ctx)
