from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # kept
    from shop.legacy.wrapper import Wrapper


def one(a: "Wrapper") -> "list[Wrapper]":
    from shop.legacy.wrapper import Wrapper

    return [Wrapper(a)]
