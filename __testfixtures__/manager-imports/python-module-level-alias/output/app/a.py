from shop.core.manager import Manager


def f(a: Manager) -> Manager:
    return a
