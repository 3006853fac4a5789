"""A second name for the target."""

from shop.core.manager import Connection, Manager

Wrapper = Manager


def only_here():
    return None


__all__ = ["Wrapper", "Connection", "only_here"]
