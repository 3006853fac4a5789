early = True

# 3: what is taken above is there before the replacement is
from shop.testing.ssot_mocks import Base
from shop.testing.fixtures.mock import MockManager

mock = MockManager()
