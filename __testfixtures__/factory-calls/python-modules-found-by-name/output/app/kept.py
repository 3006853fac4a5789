"""3. Another import of the module stays anyway."""

import sys

from shop.legacy.factory import helper
from shop.core.manager import Manager


def handle(context):
    return Manager.from_user_context(context), helper(), sys.modules["shop.legacy.factory"]
