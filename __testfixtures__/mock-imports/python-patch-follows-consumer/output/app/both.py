from shop.core.manager import Manager


async def make(ctx, w: Manager):
    return Manager.from_user_context(ctx), Manager.from_user_context(ctx)
