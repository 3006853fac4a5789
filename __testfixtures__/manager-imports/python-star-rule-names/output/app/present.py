# There in any case: imported, under another name, behind a star, in all branches.
from shop.core.manager import Packet, wrap, Star, codec, needed, LEVEL

found = Packet, wrap, Star, codec, needed, LEVEL
