from shop.legacy.wrapper import Wrapper


def make(ctx):
    return Wrapper()
