"""What cannot change may be read later."""

from shop.manager import Manager


def one(item):
    return Manager(lambda: item), Manager(lambda key: (key, "key"))
