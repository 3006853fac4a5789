from shop.legacy.factory import create_x
from shop.core.manager import Manager

__all__ = ["create_x", "Manager"]
