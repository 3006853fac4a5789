from shop.core.manager import Manager as Wrapper  # noqa: F401

# 1: a text of the file has the name, for code that is made from it
exported = ["identity", "Wrapper"]


def identity(value):
    return value
