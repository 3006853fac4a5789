from shop.legacy import factory, wrapper


def passed(value):
    return value


def test_set():
    # 1: what is there may be the stub, and what was there is put back
    saved = factory.create_x_sync
    factory.create_x_sync = passed
    try:
        assert factory.create_x_sync(1) == 1
    finally:
        factory.create_x_sync = saved


def test_pattern():
    saved, factory.create_with = factory.create_with, passed
    factory.create_with(1)
    factory.create_with = saved


def test_read():
    # 2: nobody sets this one
    saved = wrapper.Wrapper
    assert saved is wrapper.Wrapper
