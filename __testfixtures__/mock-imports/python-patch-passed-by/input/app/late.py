def work():
    from shop.api import Wrapper

    return Wrapper()
