"""5. The string names another legacy module."""

import sys

from shop.legacy.factory import create_x_sync


def handle(context):
    return create_x_sync(context), sys.modules["shop.legacy.wrapper"]
