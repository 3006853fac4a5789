"""Use create_x(ctx) of shop.legacy.factory, or Wrapper."""

# from shop.legacy.factory import create_x
TEXT = "await create_x(ctx)"
CODE = """
from shop.legacy.factory import create_x
"""


def create_x(ctx):
    return TEXT, CODE


create_x(1)
