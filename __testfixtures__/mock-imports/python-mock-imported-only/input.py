from shop.legacy.mock import MockManager


def one():
    return MockManager(), [MockManager() for _ in range(2)]
