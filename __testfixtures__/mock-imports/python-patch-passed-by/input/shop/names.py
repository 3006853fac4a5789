from shop.legacy.wrapper import Wrapper


def make():
    return Wrapper()
