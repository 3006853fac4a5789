def make():
    # 2: in a function it is loaded by then
    from shop.testing.ssot_mocks import create_manager_mock

    return create_manager_mock()
