from shop.legacy.factory import create_x, create_x_sync, create_with

__all__ = ["create_x"] + ["other"]
__all__.append("create_x_sync")
__all__.extend(["create_with"])
other = 1
