from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # 1: while the code runs, this is what the map says
    from ..legacy.factory import create
    # 2: this is for types alone
    from ..core.manager import Manager

__all__ = ("create",)

_imports = {"create": (__spec__.parent, "..legacy.factory")}


def __getattr__(name: str):
    package, module = _imports[name]
    return getattr(import_module(module, package), name)


def make(kind: "Manager"):
    return kind
