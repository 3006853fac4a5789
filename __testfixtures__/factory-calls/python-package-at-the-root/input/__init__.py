# the repository itself is a package
from .shop.legacy.factory import create_x, helper

__all__ = ["create_x", "helper"]
