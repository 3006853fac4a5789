from shop.core.manager import Manager as Wrapper


def test_it(Wrapper):
    assert Wrapper
