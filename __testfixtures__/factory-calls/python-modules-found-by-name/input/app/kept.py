"""3. Another import of the module stays anyway."""

import sys

from shop.legacy.factory import create_x_sync, helper


def handle(context):
    return create_x_sync(context), helper(), sys.modules["shop.legacy.factory"]
