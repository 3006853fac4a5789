# There in any case: imported, under another name, behind a star, in all branches.
from shop.legacy.wrapper import Packet, wrap, Star, codec, needed, LEVEL

found = Packet, wrap, Star, codec, needed, LEVEL
