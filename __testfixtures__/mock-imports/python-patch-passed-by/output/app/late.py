def work():
    from shop.core.manager import Manager

    return Manager()
