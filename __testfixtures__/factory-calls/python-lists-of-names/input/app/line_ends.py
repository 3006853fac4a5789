# lists whose lines end as on an old system
from shop.legacy.factory import create_x, create_x_sync

__all__ = ["create_x"]
__all__ += [    "create_x_sync",]
