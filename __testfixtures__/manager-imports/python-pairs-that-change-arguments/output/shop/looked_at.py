from typing import cast

from shop.core.manager import Manager


def check(one: Manager, more: "list[Manager]"):
    assert isinstance(one, (Manager, int))
    print(f"{Manager} {Manager.__name__}")
    return type(one) is Manager and cast(Manager, one)
