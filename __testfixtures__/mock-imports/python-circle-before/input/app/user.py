from shop.testing import MockManager


def make():
    return MockManager()
