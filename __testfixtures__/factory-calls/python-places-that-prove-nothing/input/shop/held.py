from shop.legacy.factory import XFactory


def set_again(limit, other):
    factory = XFactory(limit)
    limit = other
    return factory.create("a")


def evaluated_again(next_limit):
    factory = XFactory(next_limit())
    return [factory.create(user) for user in "ab"]


def another_one(limit):
    factory = XFactory(limit)

    def inner(limit):
        return factory.create("b")

    return inner


def in_a_loop(limits):
    for limit in limits:
        factory = XFactory(limit)
        yield factory.create("c")
