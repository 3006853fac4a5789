# Never deleted: each may be a probe, or the namespace of a patch.
from shop.core.manager import Manager
from shop.legacy.wrapper import only_here
from shop.core.manager import Connection, Manager as W
from shop.legacy.factory import XError, helper
