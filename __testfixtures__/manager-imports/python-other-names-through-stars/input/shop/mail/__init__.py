from shop.api import *
