from shop.legacy.factory import create_x, create_x_sync

__all__ = ["create_x", "create_x_sync"]
