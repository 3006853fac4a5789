from shop.legacy.wrapper import Connection


def limit():
    return Connection
