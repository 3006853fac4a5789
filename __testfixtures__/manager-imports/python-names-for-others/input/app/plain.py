# 4: `__all__` is changed along
from shop.legacy.wrapper import Wrapper

__all__ = ["Wrapper"]
