# Never deleted: each may be a probe, or the namespace of a patch.
from shop.legacy.factory import create_x
from shop.legacy.wrapper import Connection, Wrapper as W, only_here
from shop.legacy.factory import XError, helper
