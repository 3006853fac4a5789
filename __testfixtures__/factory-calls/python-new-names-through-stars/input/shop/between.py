from shop.deep import *
