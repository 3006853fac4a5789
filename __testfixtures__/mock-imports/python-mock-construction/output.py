from unittest.mock import MagicMock

from shop.legacy.mock import MockManager
from shop.testing.ssot_mocks import create_manager_mock


def one():
    # 1: made
    a = create_manager_mock()
    # 2: as a specification, or a base
    b = MagicMock(spec=MockManager)

    class Own(MockManager):
        pass

    # 3: with arguments
    return a, b, Own, MockManager(1)
