from app import barrel
from shop.core.manager import Manager
from shop.legacy import wrapper

made = Manager(), Manager()
