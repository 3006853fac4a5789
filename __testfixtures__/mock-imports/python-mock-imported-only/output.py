from shop.testing.ssot_mocks import create_manager_mock


def one():
    return create_manager_mock(), [create_manager_mock() for _ in range(2)]
