"""Gives out what another module has of the legacy one."""

import importlib

_LAZY = {"create_with": ".impl"}


def __getattr__(name):
    return getattr(importlib.import_module(_LAZY[name], __package__), name)
