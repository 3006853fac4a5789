from shop.testing.ssot_mocks import create_manager_mock


def make():
    return create_manager_mock()
