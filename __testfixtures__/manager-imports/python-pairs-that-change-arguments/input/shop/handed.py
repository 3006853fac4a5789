from shop.legacy.wrapper import Wrapper

Alias = Wrapper
kinds = [Wrapper]


def make(of=Wrapper):
    return of("context", 3)
