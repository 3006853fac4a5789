import typing as t
from typing import Annotated as A, Literal as L

from shop.core.manager import Manager


class Model:
    kind: L["Wrapper"] = "Wrapper"
    other: t.Literal["Wrapper"] = "Wrapper"
    quoted: "L['Wrapper'] | Manager" = "Wrapper"
    label: "A[str, 'Wrapper']" = "Wrapper"
    typed: "A[Manager, 'the Wrapper']" = None
    made: "Manager | None" = None


# Types that stand in no annotation; a subscript of anything else takes a value.
Handler = t.Callable[["Manager"], None]


def kinds(list):
    return list["Wrapper"]


KINDS = {"Wrapper": 1}
kind = KINDS["Wrapper"]
