from app import barrel
from shop.core.manager import Manager
from shop.legacy import wrapper

__all__ = ["barrel", "wrapper"]

made = Manager(), Manager()
