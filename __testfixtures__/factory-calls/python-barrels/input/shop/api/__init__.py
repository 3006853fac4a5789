"""Passes on what others use."""

from shop.legacy.factory import create_x, create_x_sync as make_sync
from shop.legacy.wrapper import Wrapper

create_again = make_sync

__all__ = [
    "create_x",
    "make_sync",
    "Wrapper",
]
