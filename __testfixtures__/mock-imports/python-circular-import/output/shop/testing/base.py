from typing import TYPE_CHECKING

# 1: the replacement's module imports this file
from shop.legacy.mock import MockManager

if TYPE_CHECKING:
    from shop.testing.ssot_mocks import create_manager_mock


class Base:
    mock = MockManager()
