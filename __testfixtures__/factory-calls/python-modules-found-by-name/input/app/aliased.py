"""2. By an alias the uses go on meaning what the import brings."""

import sys

from shop.legacy.wrapper import Wrapper as Managed


def handle():
    return Managed(), sys.modules["shop.legacy.wrapper"]
