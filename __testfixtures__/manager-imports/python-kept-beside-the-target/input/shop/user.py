import shop.api


def helper():
    return shop.api.helper()
