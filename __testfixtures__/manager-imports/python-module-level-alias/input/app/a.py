from shop.plain import Alias
from shop.names import Wrapper


def f(a: Alias) -> Wrapper:
    return a
