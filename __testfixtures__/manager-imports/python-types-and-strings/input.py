from __future__ import annotations

from typing import Optional, TypeVar, cast

from shop.legacy.wrapper import Connection, Wrapper

T = TypeVar("T", bound="Wrapper")


class Service(Wrapper):
    manager: Wrapper
    maybe: Optional["Wrapper"] = None

    # 1: plain, in strings, in lists
    def one(self, a: Wrapper, *b: "Wrapper", c: "dict[str, Wrapper]" = {}) -> list[Wrapper]:
        x: "Optional[Wrapper]" = None
        return cast("Wrapper", a), cast(Wrapper, x)

    # 2: the same name in the target
    def two(self, connection: Connection) -> "Connection":
        # 3: values
        if isinstance(connection, (Wrapper, Connection)) or Wrapper._instance:
            return Wrapper.make(Wrapper)
        # 4: no names
        return "Wrapper", {"Wrapper": 1}, self.Wrapper, dict(Wrapper=1)
