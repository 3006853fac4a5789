# 2: taken by its name while it runs
from shop.core.manager import Manager as Wrapper


def make():
    return globals()["Wrapper"]()
