from shop.legacy.wrapper import Wrapper

X = [Wrapper for _ in range(3)]


class A:
    kept = Wrapper

    def m(self, n=Wrapper):
        return Wrapper, n


def outer():
    def inner():
        nonlocal y
        y = Wrapper

    y = None
    return inner, {Wrapper: w for w in y if (z := Wrapper)}, lambda q=Wrapper: (q, Wrapper)


match X:
    case [Wrapper(), *rest]:
        print(rest)
