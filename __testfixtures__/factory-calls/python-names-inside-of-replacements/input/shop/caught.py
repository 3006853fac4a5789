"""Names of arguments that the lambda of the replacement has as well, and names that change before it is called."""

from shop.legacy.factory import create_kept, create_later


def one(key, other):
    return [create_later(key), create_later(other), create_later((other, key))]


def loop(items):
    return [create_kept(item) for item in items]


def again(item):
    made = create_kept(item)
    item = None
    return made, item


def computed(item):
    return create_kept(item.context)
