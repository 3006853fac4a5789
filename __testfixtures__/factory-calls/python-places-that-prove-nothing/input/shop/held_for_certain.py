from shop.legacy.factory import XFactory


def one(limit):
    factory = XFactory(limit)

    def later(user):
        return factory.create(user)

    return later, factory.create("a")


def literal():
    factory = XFactory(3)
    return factory.create("b")
