from shop.core.types import Packet as Star, Packet as _Private
