from shop.legacy.factory import create_x

__all__ = ["create_x"]
