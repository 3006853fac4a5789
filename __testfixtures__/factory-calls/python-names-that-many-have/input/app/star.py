from shop.legacy.factory import *
