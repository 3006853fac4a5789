# 2: taken by its name while it runs
from shop.legacy.wrapper import Wrapper


def make():
    return globals()["Wrapper"]()
