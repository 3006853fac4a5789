from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # kept
    from shop.core.manager import Manager


def one(a: "Manager") -> "list[Manager]":
    from shop.core.manager import Manager

    return [Manager(a)]
