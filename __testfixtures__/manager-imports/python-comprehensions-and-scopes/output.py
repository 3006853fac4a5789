from shop.core.manager import Manager

X = [Manager for _ in range(3)]


class A:
    kept = Manager

    def m(self, n=Manager):
        return Manager, n


def outer():
    def inner():
        nonlocal y
        y = Manager

    y = None
    return inner, {Manager: w for w in y if (z := Manager)}, lambda q=Manager: (q, Manager)


match X:
    case [Manager(), *rest]:
        print(rest)
