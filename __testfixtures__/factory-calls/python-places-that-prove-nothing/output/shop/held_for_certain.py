from shop.core.manager import Manager


def one(limit):

    def later(user):
        return Manager.build(user, limit)

    return later, Manager.build("a", limit)


def literal():
    return Manager.build("b", 3)
