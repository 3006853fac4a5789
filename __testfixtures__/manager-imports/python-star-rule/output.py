from shop.legacy.wrapper import only_here
from shop.core.manager import Connection


def one():
    # The target has no only_here.
    return Connection(), only_here()
