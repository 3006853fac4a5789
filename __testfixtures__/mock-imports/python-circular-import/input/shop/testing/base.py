from typing import TYPE_CHECKING

# 1: the replacement's module imports this file
from shop.legacy.mock import MockManager

if TYPE_CHECKING:
    from shop.legacy.mock import MockManager as Kept


class Base:
    mock = MockManager()
