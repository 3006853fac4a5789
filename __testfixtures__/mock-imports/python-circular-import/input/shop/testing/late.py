def make():
    # 2: in a function it is loaded by then
    from shop.legacy.mock import MockManager

    return MockManager()
