# 1: the package is only on the way
from shop.testing.fixtures.mock import MockManager

shared = MockManager()
