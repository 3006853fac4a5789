from shop.core.manager import Connection


def limit():
    return Connection
