from shop.legacy.wrapper import Wrapper


def f(w: Wrapper):
    return w
