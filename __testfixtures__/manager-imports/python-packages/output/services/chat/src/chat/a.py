from shop.core.manager import Manager


def f(w: Manager):
    return w
