from typing import cast

from shop.legacy.wrapper import Wrapper


def check(one: Wrapper, more: "list[Wrapper]"):
    assert isinstance(one, (Wrapper, int))
    print(f"{Wrapper} {Wrapper.__name__}")
    return type(one) is Wrapper and cast(Wrapper, one)
