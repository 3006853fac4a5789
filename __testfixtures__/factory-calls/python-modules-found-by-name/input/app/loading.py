"""4. Functions that load the module themselves, or only have the name in common with it."""

import logging
from importlib import import_module

from shop.legacy.factory import create_x_sync

log = logging.getLogger("shop.legacy.factory")


def handle(context):
    return create_x_sync(context), import_module("shop.legacy.factory")
