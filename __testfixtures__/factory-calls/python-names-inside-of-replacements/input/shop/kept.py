"""What cannot change may be read later."""

from shop.legacy.factory import create_kept, create_later


def one(item):
    return create_kept(item), create_later("key")
