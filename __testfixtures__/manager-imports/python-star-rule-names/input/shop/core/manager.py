from typing import TYPE_CHECKING

from contextlib import suppress

from shop.core.types import Packet
from shop.core.types import pack as wrap
from shop.core.more import *
from shop.legacy.wrapper import only_here

if TYPE_CHECKING:
    from shop.core.types import Packet as Typed

try:
    import json as codec
except ImportError:
    codec = None

try:
    import ujson as fast
except ImportError:
    pass

try:
    import zlib as needed
except ImportError:
    raise

with suppress(ImportError):
    import lzma as perhaps

if Packet:
    LEVEL = 1
    ONE = 1
elif wrap:
    LEVEL = 2
else:
    LEVEL = 3

for INDEX in ():
    pass


def load():
    global LATER
    LATER = 1


SHORT = 1
del SHORT

__all__ = ["Manager", "Packet"]


class Manager:
    from_user_context = build = None
