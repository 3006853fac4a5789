"""`list` is something else in one of the functions."""

from shop.legacy.factory import create_list, create_listed


def one(list):
    return create_listed("ab"), create_list("ab"), list


def two(items):
    return create_listed(items), create_list(items)
