from shop.core.manager import Manager


def make():
    return Manager()
