# 7: pytest finds fixtures by their names
from shop.legacy.wrapper import Wrapper
