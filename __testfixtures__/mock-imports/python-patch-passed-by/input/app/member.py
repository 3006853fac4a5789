import shop.parts


def work():
    return shop.parts.Wrapper()
