from shop.core.manager import Manager

__all__ = ["Manager"]
