import typing as t
from typing import Annotated as A, Literal as L

from shop.legacy.wrapper import Wrapper


class Model:
    kind: L["Wrapper"] = "Wrapper"
    other: t.Literal["Wrapper"] = "Wrapper"
    quoted: "L['Wrapper'] | Wrapper" = "Wrapper"
    label: "A[str, 'Wrapper']" = "Wrapper"
    typed: "A[Wrapper, 'the Wrapper']" = None
    made: "Wrapper | None" = None


# Types that stand in no annotation; a subscript of anything else takes a value.
Handler = t.Callable[["Wrapper"], None]


def kinds(list):
    return list["Wrapper"]


KINDS = {"Wrapper": 1}
kind = KINDS["Wrapper"]
