from shop.legacy.wrapper import Connection, only_here


def one():
    # The target has no only_here.
    return Connection(), only_here()
