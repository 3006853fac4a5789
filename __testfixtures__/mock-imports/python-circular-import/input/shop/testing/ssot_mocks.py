from shop.testing.base import Base


def create_manager_mock():
    return Base()
