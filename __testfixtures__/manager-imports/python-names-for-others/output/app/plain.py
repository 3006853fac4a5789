# 4: `__all__` is changed along
from shop.core.manager import Manager

__all__ = ["Manager"]
