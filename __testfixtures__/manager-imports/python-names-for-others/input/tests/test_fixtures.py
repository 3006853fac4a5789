from shop.legacy.wrapper import Wrapper


def test_it(Wrapper):
    assert Wrapper
