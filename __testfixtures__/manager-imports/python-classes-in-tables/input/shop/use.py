from shop.legacy.errors import load


def use():
    # 1: this stays, so such errors go on being raised
    load("a")
