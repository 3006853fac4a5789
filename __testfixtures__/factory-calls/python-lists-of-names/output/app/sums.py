from shop.core.manager import Manager

__all__ = ["Manager"] + ["other"]
__all__.extend([])
other = 1
