from shop.legacy.wrapper import Wrapper  # noqa: F401

# 1: a text of the file has the name, for code that is made from it
exported = ["identity", "Wrapper"]


def identity(value):
    return value
