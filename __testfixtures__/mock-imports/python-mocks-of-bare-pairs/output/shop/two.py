from shop.core.manager import Manager


def go(user):
    return Manager(user)
