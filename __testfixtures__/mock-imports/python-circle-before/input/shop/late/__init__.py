# 4: what the replacement's module takes from here is not there yet
from shop.testing.fixtures.mock import MockManager

late = True

mock = MockManager()
