from shop.legacy.wrapper import Wrapper


def one(a):
    # type: (Wrapper) -> None
    b = a  # type: Wrapper
    return b
