from shop.core.manager import Manager

plain = 1
