from shop.core.manager import Manager


def make(ctx):
    return Manager.build(ctx, {})
