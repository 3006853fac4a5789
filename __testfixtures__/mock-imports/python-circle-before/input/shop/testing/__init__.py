# 2: the circle is there, as a line above loads the replacement's module
ready = True
from .ssot_mocks import Base
from .fixtures.mock import MockManager

__all__ = ["Base", "MockManager"]
