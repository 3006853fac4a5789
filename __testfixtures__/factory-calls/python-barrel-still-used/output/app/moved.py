from shop.core.manager import Manager


def f(ctx):
    return Manager.from_user_context(ctx)
