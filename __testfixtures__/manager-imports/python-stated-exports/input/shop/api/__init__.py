# 1: an alias that is the name itself says that the name is for others
from shop.legacy.wrapper import helper as helper, other as mine
from shop.legacy.wrapper import Wrapper as Manager

# 2: nothing is known to stand for this one
from shop.legacy.factory import create as create
