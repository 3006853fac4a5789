from shop.api import *
from shop.core.manager import Manager as Again
