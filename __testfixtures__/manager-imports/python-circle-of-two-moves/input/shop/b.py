from shop.legacy.wrapper import OldOther


def b():
    return OldOther()
