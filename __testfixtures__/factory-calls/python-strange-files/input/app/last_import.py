from shop.core.manager import Manager
from shop.legacy.factory import create_x