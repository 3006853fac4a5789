"""Imports a, which would import manager."""

from shop.a import a


class Other: ...
