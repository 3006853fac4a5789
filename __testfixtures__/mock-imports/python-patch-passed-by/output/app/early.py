from shop.core.manager import Manager


def work():
    return Manager()
