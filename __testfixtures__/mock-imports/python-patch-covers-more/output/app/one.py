from shop.core.manager import Manager


async def run_one(ctx):
    return Manager.from_user_context(ctx)
