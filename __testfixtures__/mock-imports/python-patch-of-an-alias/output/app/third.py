async def build(ctx):
    from shop.core.manager import Manager

    return Manager.from_user_context(ctx)
