"""4. Functions that load the module themselves, or only have the name in common with it."""

import logging
from importlib import import_module

from shop.core.manager import Manager

log = logging.getLogger("shop.legacy.factory")


def handle(context):
    return Manager.from_user_context(context), import_module("shop.legacy.factory")
