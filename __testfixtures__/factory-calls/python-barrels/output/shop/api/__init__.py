"""Passes on what others use."""

from shop.legacy.factory import create_x_sync as make_sync
from shop.core.manager import Manager

create_again = make_sync

__all__ = [
    "Manager",
    "make_sync",
]
