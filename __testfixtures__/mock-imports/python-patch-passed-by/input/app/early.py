from shop.names import Wrapper


def work():
    return Wrapper()
