"""Nobody on the way imports this one."""

from shop.manager import Manager
from shop.other import Other

both = [Manager(), Other()]
