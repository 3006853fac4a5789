from shop.legacy.wrapper import OldManager


def a():
    return OldManager()
