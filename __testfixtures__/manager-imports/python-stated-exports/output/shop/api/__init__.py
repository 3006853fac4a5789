# 1: an alias that is the name itself says that the name is for others
from shop.core.manager import helper as helper, other as mine
from shop.core.manager import Manager

# 2: nothing is known to stand for this one
from shop.legacy.factory import create as create
