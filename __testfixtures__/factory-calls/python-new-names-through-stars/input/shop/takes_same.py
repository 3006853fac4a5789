"""Both mean the same Manager, and so does who has none of its own."""

from shop.core.manager import Manager
from shop.same import *

both = [Manager, same]
