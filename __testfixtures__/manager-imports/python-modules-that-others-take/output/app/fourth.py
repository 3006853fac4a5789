from shop.core.manager import Manager

made = Manager()
