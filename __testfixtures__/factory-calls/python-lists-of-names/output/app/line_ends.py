# lists whose lines end as on an old system
from shop.core.manager import Manager

__all__ = ["Manager"]
__all__ += []
