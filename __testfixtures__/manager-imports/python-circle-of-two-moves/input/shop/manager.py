"""Imports b, which would import other."""

from shop.b import b


class Manager: ...
