from shop.core.manager import Manager as W
from shop.core.manager import Manager
from shop.core.manager import Connection as C, Manager as V


def one(a: W, b: "V") -> "C":
    # The bound names stay.
    return isinstance(a, W), Manager(), V, C
