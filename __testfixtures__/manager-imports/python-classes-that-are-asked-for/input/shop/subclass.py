from shop.legacy.errors import Err, load


# 1: these stay, so such values go on being made
class NotFound(Err):
    def __init__(self):
        super().__init__("not found", 404)


def fast():
    load("a", fast=True)
