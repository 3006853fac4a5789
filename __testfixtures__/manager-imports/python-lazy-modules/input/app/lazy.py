def __getattr__(name):
    from shop.legacy import factory

    return getattr(factory, name)
