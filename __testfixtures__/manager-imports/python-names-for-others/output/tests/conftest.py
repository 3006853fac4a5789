# 7: pytest finds fixtures by their names
from shop.core.manager import Manager as Wrapper
