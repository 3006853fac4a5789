from __future__ import annotations

from typing import Optional, TypeVar, cast

from shop.core.manager import Connection, Manager

T = TypeVar("T", bound="Manager")


class Service(Manager):
    manager: Manager
    maybe: Optional["Manager"] = None

    # 1: plain, in strings, in lists
    def one(self, a: Manager, *b: "Manager", c: "dict[str, Manager]" = {}) -> list[Manager]:
        x: "Optional[Manager]" = None
        return cast("Manager", a), cast(Manager, x)

    # 2: the same name in the target
    def two(self, connection: Connection) -> "Connection":
        # 3: values
        if isinstance(connection, (Manager, Connection)) or Manager._instance:
            return Manager.make(Manager)
        # 4: no names
        return "Wrapper", {"Wrapper": 1}, self.Wrapper, dict(Wrapper=1)
