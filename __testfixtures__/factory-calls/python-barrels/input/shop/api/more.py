from shop.api import *
from shop.api import Wrapper as Again
