import importlib

_LAZY = {"create_x": "shop.legacy.factory"}


def __getattr__(name):
    return getattr(importlib.import_module(_LAZY[name]), name)
