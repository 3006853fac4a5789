from typing import Annotated, Literal, Optional

import shop.legacy.wrapper
from shop.legacy.wrapper import Wrapper

# 1. The parameters of Literal are values, in strings of types, too.
mode: Literal["Wrapper", "other"] = "Wrapper"
other: "Optional[Literal['Wrapper']]" = None


# 2. What Annotated adds is no type.
def first(one: Annotated["Wrapper", "Wrapper of shop"]) -> Optional["Wrapper"]:
    return one


# 3. A dotted name in a type is the type, and no path.
def second(one: "shop.legacy.wrapper.Wrapper") -> None:
    return one


# 4. A string that holds no type is a path wherever it stands.
third: Literal["shop.legacy.wrapper.Wrapper"] = ""
