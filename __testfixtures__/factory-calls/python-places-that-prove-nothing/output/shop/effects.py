from shop.legacy.factory import create_swapped
from shop.core.manager import Manager

current = "a"


def switch():
    global current
    current = "b"
    return {}


def in_another_order(n):
    one = create_swapped(switch(), current)
    two = create_swapped(n, (n := n + 1))
    return one, two, Manager.build("c", {})


def found(items):
    # A name that the other argument sets.
    return create_swapped(any((hit := item) > 1 for item in items), hit)
