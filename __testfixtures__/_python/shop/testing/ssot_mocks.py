"""The mock that follows the target."""

from unittest.mock import create_autospec

from shop.core.manager import Manager


def create_manager_mock():
    return create_autospec(Manager)
