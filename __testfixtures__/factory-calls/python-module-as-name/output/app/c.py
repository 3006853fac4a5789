from shop.core.manager import Manager


async def f(ctx):
    # 3: a submodule
    return Manager.from_user_context(ctx)
