# 1: the package is only on the way
from shop.testing.ssot_mocks import create_manager_mock

shared = create_manager_mock()
