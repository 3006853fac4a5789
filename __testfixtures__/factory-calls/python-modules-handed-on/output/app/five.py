from shop.core.manager import Manager


def make(ctx):
    return Manager.from_user_context(ctx)
