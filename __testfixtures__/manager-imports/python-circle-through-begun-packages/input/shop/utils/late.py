import shop.core.target as target


def late(x):
    return target.chunks(x)
