"""5. The string names another legacy module."""

import sys

from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context), sys.modules["shop.legacy.wrapper"]
