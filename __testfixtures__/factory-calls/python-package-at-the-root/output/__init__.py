# the repository itself is a package
from .shop.legacy.factory import helper
from .shop.core.manager import Manager

__all__ = ["Manager", "helper"]
