from shop.legacy.wrapper import Wrapper as W
from shop.legacy.wrapper import Wrapper as Manager
from shop.legacy.wrapper import Connection as C, Wrapper as V


def one(a: W, b: "V") -> "C":
    # The bound names stay.
    return isinstance(a, W), Manager(), V, C
