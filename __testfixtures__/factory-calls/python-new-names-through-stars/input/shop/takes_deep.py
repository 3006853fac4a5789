from shop.between import *


class Manager:
    """It comes behind the star, so it would not even be hidden, but who knows."""


print(deep)
